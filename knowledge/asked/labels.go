package asked

import "slices"

// Act is what an utterance wants.
type Act string

// The acts.
const (
	Amount    Act = "amount"    // how much do I get
	Terms     Act = "terms"     // what does the clause say
	Eligible  Act = "eligible"  // does this fall under it
	Office    Act = "office"    // who is responsible, where to go
	Validity  Act = "validity"  // since when, until when, is it in force
	Overview  Act = "overview"  // which measures are there
	Compare   Act = "compare"   // which of two pays more
	Target    Act = "target"    // how much must I spend to get so much
	Stack     Act = "stack"     // can these be drawn together
	Why       Act = "why"       // why is the result so
	Process   Act = "process"   // how to apply, which papers
	Fact      Act = "fact"      // a bare fact that answers an earlier question
	Correct   Act = "correct"   // an earlier fact was wrong
	Unsure    Act = "unsure"    // the caller does not know what was asked for
	Smalltalk Act = "smalltalk" // greeting, thanks, who are you
	Outside   Act = "outside"   // nothing the policy covers
	Forbidden Act = "forbidden" // false invoices and the like; attempts on the machine
)

// Acts returns every act, in a fixed order.
func Acts() []Act { return slices.Clone(acts) }

var acts = []Act{Amount, Terms, Eligible, Office, Validity, Overview, Compare, Target, Stack, Why, Process, Fact, Correct, Unsure, Smalltalk, Outside, Forbidden}

// Topic is what an utterance is about: a rule or a measure of the policy.
type Topic string

// The topics.
const (
	VerticalModel   Topic = "model"            // 一: buying a filed model for a vertical one
	PlatformAward   Topic = "platform_award"   // 二: newly recognised platform or proof-of-concept centre
	PlatformService Topic = "platform_service" // 二: share of its service income
	Research        Topic = "rd"               // 二: matching the provincial R&D award
	Industrial      Topic = "industrial"       // 三: industrial internet projects
	Scenario        Topic = "scenario"         // 三: typical scenarios, key innovation projects
	Growth          Topic = "growth"           // 四: champions, little giants, listings
	Park            Topic = "park"             // 五: parks, zero-rent incubators
	Computing       Topic = "computing"        // 六: computing power
	Data            Topic = "data"             // 七: public data, sandbox
	Talent          Topic = "talent"           // 八: leading talent
	Training        Topic = "training"         // 八: vocational training
	Title           Topic = "title"            // 八: senior professional titles
	HR              Topic = "hr"               // 八: human resource services
	Product         Topic = "product"          // 九: chips, switches, servers, optical modules
	Policy          Topic = "policy"           // the text as a whole, its closing provisions
	None            Topic = "none"             // nothing of the policy, or nothing named
)

// NoMeasure is the measure of [None].
const NoMeasure = -1

var topics = []Topic{VerticalModel, PlatformAward, PlatformService, Research, Industrial, Scenario, Growth, Park, Computing, Data, Talent, Training, Title, HR, Product, Policy, None}

// measures has the measure of each topic, in the order of topics.
var measures = []int{1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 8, 8, 8, 8, 9, 0, NoMeasure}

// Topics returns every topic, in the order of the policy.
func Topics() []Topic { return slices.Clone(topics) }

// Measure returns the number of the measure that t belongs to: 1 to 9, 0 for
// the policy as a whole, [NoMeasure] for none and for an unknown topic.
func (t Topic) Measure() int {
	if i := slices.Index(topics, t); i >= 0 {
		return measures[i]
	}
	return NoMeasure
}
