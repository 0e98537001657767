// Package faq tells what everybody asks of the paper or of us, and what is answered to it: 名额有多少, 谁发布的, 转人工, 发票要不要.
// It learned the questions from some thousand ways of asking (bank/*.txt) and from what package asked makes of them, among
// near misses that share their words and ask something else.
//
//	faq.go                        the questions, and where each of them may be heard
//	answers.txt, answers.go       what is answered, for a policy officer to read and change
//	bank.go, model.go             the ways of asking; what was learned of them
//	packed.go, gen.go             the model as it is kept
package faq

import "slices"

// Question is what everybody asks, whatever was spoken of before.
type Question string

// The questions.
const (
	None           Question = "none"            // something else
	Human          Question = "human"           // somebody who is no program
	Complaint      Question = "complaint"       // where to complain
	Anger          Question = "anger"           // scolds us
	Trust          Question = "trust"           // whether what we say can be trusted
	Waiting        Question = "waiting"         // we are to wait
	Hurry          Question = "hurry"           // is in a hurry
	Over           Question = "over"            // nothing more is asked
	Progress       Question = "progress"        // how an application stands; that we file one
	Recorded       Question = "recorded"        // what we say is kept as proof
	Quota          Question = "quota"           // how many places there are in all
	QuotaFull      Question = "quota_full"      // when all places are taken; first come, first served
	Funds          Question = "funds"           // how much money there is in all, and when it is gone
	Expired        Question = "expired"         // what comes after the term
	Rejected       Question = "rejected"        // what to do when it is turned down
	Filing         Question = "filing"          // where to look up what the cyberspace administration has filed
	NotYet         Question = "not_yet"         // why it cannot be had yet, while others say it can
	Invoice        Question = "invoice"         // invoices, contracts, proofs
	Agent          Question = "agent"           // whether somebody else may file
	NotFounded     Question = "not_founded"     // a company that is not there yet
	ClosedDown     Question = "closed_down"     // a company that closes, moves or is sold
	Blacklist      Question = "blacklist"       // bad credit, penalties, unpaid tax
	Issuer         Question = "issuer"          // who wrote or issued the paper
	Lead           Question = "lead"            // who leads among the offices
	DistrictOffice Question = "district_office" // whom to ask in a district
	ProvinceOffice Question = "province_office" // whether the province's offices have to do with it
	Yearly         Question = "yearly"          // what is paid every year, and what once
	Ranked         Question = "ranked"          // the supports by their ceilings
	Highest        Question = "highest"         // which is the highest
	SumOfAll       Question = "sum_of_all"      // what all of them come to
	PayOrNot       Question = "pay_or_not"      // which pay and which do not
	OneLine        Question = "one_line"        // what each pays
	AnythingElse   Question = "anything_else"   // what else there is
	WhereHigher    Question = "where_higher"    // where 就高不重复 stands
	CommentWhere   Question = "comment_where"   // where to comment on the draft
	FullText       Question = "full_text"       // where to find the text
	Number         Question = "number"          // its document number
	WhenIssued     Question = "when_issued"     // how one learns that it is issued
	DistrictMoney  Question = "district_money"  // whether districts add money
	DistrictToo    Question = "district_too"    // whether a district's support may be drawn as well
	EnterpriseKind Question = "enterprise_kind" // whether an enterprise of a kind is wanted
	Origin         Question = "origin"          // where somebody comes from
	Trade          Question = "trade"           // a trade that the text does not name
	RentFree       Question = "rent_free"       // that rent is free for years
	OnlyIf         Question = "only_if"         // that whoever buys is paid
	Whom           Question = "whom"            // whether the company or the person is paid
	CappedOnly     Question = "capped_only"     // which have a ceiling and no rate
	BeforeIssue    Question = "before_issue"    // what was spent before it is issued
	Park           Question = "park"            // which parks there are, and where
	HowManyEach    Question = "how_many_each"   // how many supports one company may draw
)

// Heard is where a question may be heard.
type Heard struct {
	Question Question
	Amid     bool // also where a measure was spoken of: what else is asked then is asked of that
	Named    bool // also where the message names a measure, or money
}

// heard are the questions, in a fixed order.
var heard = []Heard{
	{Question: Human, Amid: true},
	{Question: Complaint, Amid: true},
	{Question: Anger, Amid: true},
	{Question: Trust, Amid: true},
	{Question: Waiting, Amid: true},
	{Question: Hurry, Amid: true},
	{Question: Over, Amid: true},
	{Question: Progress, Amid: true},
	{Question: Recorded, Named: true},
	{Question: Quota},
	{Question: QuotaFull},
	{Question: Funds},
	{Question: Expired},
	{Question: Rejected, Amid: true},
	{Question: Filing, Named: true},
	{Question: NotYet, Amid: true},
	{Question: Invoice, Amid: true},
	{Question: Agent, Amid: true},
	{Question: NotFounded},
	{Question: ClosedDown},
	{Question: Blacklist, Amid: true},
	{Question: Issuer},
	{Question: Lead},
	{Question: DistrictOffice},
	{Question: ProvinceOffice},
	{Question: Yearly},
	{Question: Ranked},
	{Question: Highest},
	{Question: SumOfAll},
	{Question: PayOrNot, Amid: true},
	{Question: OneLine},
	{Question: AnythingElse},
	{Question: WhereHigher, Amid: true, Named: true},
	{Question: CommentWhere, Amid: true},
	{Question: FullText, Amid: true},
	{Question: Number, Amid: true},
	{Question: WhenIssued, Amid: true},
	{Question: DistrictMoney, Amid: true, Named: true},
	{Question: DistrictToo, Amid: true},
	{Question: EnterpriseKind, Amid: true},
	{Question: Origin, Amid: true},
	{Question: Trade},
	{Question: RentFree, Named: true},
	{Question: OnlyIf, Named: true},
	{Question: Whom, Named: true},
	{Question: CappedOnly},
	{Question: BeforeIssue},
	{Question: Park, Named: true},
	{Question: HowManyEach},
}

var questions = func() []Question {
	out := []Question{None}
	for _, h := range heard {
		out = append(out, h.Question)
	}
	return out
}()

// Questions returns every question, None first, in a fixed order.
func Questions() []Question { return slices.Clone(questions) }

// In tells whether the question may be heard: amid what was said of a measure, in a message that names one or money.
func (q Question) In(amid, named bool) bool {
	for _, h := range heard {
		if h.Question == q {
			return (!amid || h.Amid || h.Named) && (!named || h.Named)
		}
	}
	return false
}
