package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Whose an amount is where the message tells of somebody else's beside the asker's own:
// the subject that was named last, across the commas. 楼上做游戏的买了9万多，我们才5万2.

// somebody is who may have bought, invested or sold as the asker did: a neighbour, a
// competitor, somebody's relative, a company that one knows of.
const somebody = `(?:楼上|楼下|对门|对面|街对面|斜对面|马路对面|隔壁|邻居|同一?个?园区(?:里头?)?|同一?(?:栋|幢)楼|园区(?:里头?|内)|同行|友商|竞争对手|对手|别家|别人|人家|(?:别的|其他|另外?一?)(?:公司|厂|企业|家|老板|单位|同行)|上家|下家|前东家|老东家|某(?:家|个|上市)?|(?:微信|业主|老乡|同学)?(?:群|圈|会|朋友圈)里?|(?:表|堂)?[哥弟姐妹叔舅](?:[哥弟姐妹叔舅夫])?|老婆|老公|爱人|岳父|亲戚|前?同事|同学|战友|老乡|朋友|合作社|下游客户|上游|客户|供应商|代理商|老[陈王李张刘林黄吴郑]|[陈王李张刘林黄吴郑](?:总|老板|姐|哥))` +
	`(?:他们|那边|那)?(?:[\p{Han}a-z]{0,8}?(?:公司|厂|企业|家|老板|店|单位|的|那边|那头|他们|东家|朋友|同行|工位))?`

var (
	// somebodyElse begins a clause that tells of another; what may stand before makes no party of him.
	somebodyElse = pattern.MustCompile(`(?:^|[,，。;；:：!！?？\s(（]|听说|不像|不比|比不上|看到|看|比如|像|说是?|据说|知道|因为|但是?|而|跟你说|是|有|我们?的?|咱们?的?)(?:园区|圈子?|群)?(?:里头?)?(?:有(?:一?[家个]|的)?)?` + somebody)
	// theySubject: a pronoun of the other, at the beginning of a clause.
	theySubject = pattern.MustCompile(`(?:^|[,，。;；:：!！?？\s(（])(?:那|但|而)?(?:他|她|它|人家|对方)(?:们|家|那边|司)?(?:也|是|的|今年|去年|一年|全年|花|买|投|卖|报|用|都|说|才|就|¥|$)`)
	// ownSubject names the asker.
	ownSubject = pattern.MustCompile(`我们?(?:自己)?(?:家|公司|厂|司|店|单位|这边|这头|这)?|咱们?(?:家|公司|厂)?|俺们?(?:家|公司)?|本公司|自家|自己(?:家|公司)?|(?:轮|换|回)到(?:我|咱)|鄙司|敝司`)
	// onBehalf: what one did for the other, or both as one, beside [paidJointly].
	onBehalf = pattern.MustCompile(`一起|一块|共同|联合|代[买付租采]|帮|替|给我|卖给|付给|打给|收购|参股|转让`)
	// paysUs: a customer's money is the income of who tells of it: 客户还补付了20万检测费.
	paysUs = pattern.MustCompile(`(?:客户|下游|甲方|代理商?|经销商)[^,，。;；¥]{0,8}(?:付|给|打|汇|补|追|下单|下了|订|采购|加)[^,，。;；¥]{0,6}$`)
	// heldAgainst asks how the two differ: both count.
	heldAgainst = pattern.MustCompile(`(?:谁|哪家|哪个)[^,，。]{0,6}(?:多|少|高|划算)|比(?:我|他|她|它|咱|人家|对方)[^,，。]{0,4}(?:多|少)|(?:我|咱|俺)们?比(?:他|她|它|人家|对方)|差(?:多少|几多|(?:得)?(?:很|太|不)?(?:多|大|远))|差[距额别异]|一样(?:吗|么|多)|(?:分别|各自?|两家|两边)(?:都)?(?:能|可以|给|补|拿|是|得|该|要)?`)
)

// owner is who a clause is about.
type owner int

const (
	nobodyNamed owner = iota
	theAsker
	anotherOne
)

// ownerBefore is the subject that was named last before a byte of the masked message.
func (r *Reading) ownerBefore(at int) owner {
	text := r.Masked[:at]
	from := 0
	for _, mark := range []string{"。", "!", "?", "！", "？", "\n"} { // a new sentence goes on about the same one, unless it names another
		if i := strings.LastIndex(text, mark); i >= 0 && i+len(mark) > from && ownSubject.MatchString(text[i:]) {
			from = i
		}
	}
	text = text[from:]
	who, last := nobodyNamed, -1
	for _, m := range ownSubject.FindAllStringIndex(text, -1) {
		who, last = theAsker, m[0]
	}
	for _, p := range []*pattern.Pattern{somebodyElse, theySubject} {
		for _, m := range p.FindAllStringIndex(text, -1) {
			if m[1] > last { // 我表弟的公司: the asker's word is a part of it
				who, last = anotherOne, m[1]
			}
		}
	}
	return who
}

// bothParties gives what another one bought the role of what the asker did, where what each of the
// two gets is asked: 我们7万，他们12万，两家各能拿多少.
func (r *Reading) bothParties() {
	if len(r.Sums) != 2 || !sentence.EachParty.MatchString(r.Masked) || TotalAsked.MatchString(r.Masked) || onBehalf.MatchString(r.Masked) || paidJointly.MatchString(strings.ReplaceAll(r.Masked, "两家", "")) {
		return
	}
	mine, theirs := -1, -1
	for i, s := range r.Sums {
		switch r.ownerBefore(r.At[s.Index]) {
		case theAsker:
			mine = i
		case anotherOne:
			theirs = i
		}
	}
	if mine < 0 || theirs < 0 {
		return
	}
	role := r.Sums[mine].Role
	if sentence.Bases[role] == "" {
		role = r.Sums[theirs].Role
	}
	if sentence.Bases[role] == "" {
		return
	}
	r.SetRole(mine, role)
	r.SetRole(theirs, role)
	r.Sums[mine].More, r.Sums[theirs].More = false, false
	r.Parties = true
}

// othersAside puts aside what somebody else bought, where the asker tells of his own too.
func (r *Reading) othersAside() {
	if len(r.Sums) < 2 || r.owned != nil || r.Parties || r.Want(want.Compare) || onBehalf.MatchString(r.Masked) || paidJointly.MatchString(r.Masked) || heldAgainst.MatchString(r.Masked) || sentence.SeveralFirms.MatchString(r.Masked) {
		return
	}
	var theirs []int
	mine := false
	for i, s := range r.Sums {
		switch r.ownerBefore(r.At[s.Index]) {
		case theAsker:
			mine = mine || s.Role != sentence.RoleOther && s.Role != sentence.RoleWish && s.Role != sentence.RoleClaim
		case anotherOne:
			if sells := r.Named[asked.PlatformService] || r.Named[asked.Product]; !sells || !paysUs.MatchString(r.Before(s.Index)) {
				theirs = append(theirs, i)
			}
		}
	}
	if !mine {
		return
	}
	for _, i := range theirs {
		r.SetRole(i, sentence.RoleOther)
	}
}

// othersAlone lets amounts of another company be what their words name, where the message tells of nobody else: that
// they are another's is no reason to leave one out. 隔壁公司总额10万5，实际服务费9万5呢.
func (r *Reading) othersAlone(weight map[asked.Topic]float64) {
	if len(r.Sums) < 2 || slices.ContainsFunc(r.Sums, func(s Sum) bool { return s.Index < 0 || r.ownerBefore(r.At[s.Index]) != anotherOne }) {
		return
	}
	for i, s := range r.Sums {
		if role, sure := r.Role(s.Index, weight); s.Role == sentence.RoleOther && s.Sure == sentence.CertainClaim && sure >= ClearRole && sentence.Bases[role] != "" {
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = role, role, sure
		}
	}
}
