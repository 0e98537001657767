package assess

import (
	"net/url"
	"slices"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// talentTool is the benefit of 省高层次B类人才.
const talentTool = "talent_b_class_benefits"

// Checklist is the B class as far as the text says: each demand and how it
// stands, what B class would bring, what the text leaves open, whom to ask.
type Checklist struct {
	Questions   []Question
	Demands     []Demand
	Calculation *tools.Calculation // nil where who asks is not of a listed category
	Award       knowledge.Citation // the words that say what it brings
	Open        []string           // what the text does not say
	Offices     []string
	Clause      *knowledge.Clause
	Answered    int // how many questions are answered
}

// Demand is one condition of the text.
type Demand struct {
	tools.ConditionStatus
	Quote string // the text's words
}

// unsaidOfTalent is what people ask of the B class and the text does not say.
var unsaidOfTalent = []string{
	"“国际先进水平”“优秀”“核心人才”“重大产业突破”各按什么标准认定",
	"B类人才的认定目录、申报入口、材料和时间",
	"购房补贴和补助分几次发、有没有服务年限",
	"团队是按一个团队算一份，还是每人一份",
	"“一事一议”由谁议、多久有结果",
	"不是“最高”认定到B类时，其他层次有什么待遇",
}

// Talent works out the checklist from a form's values.
func (d *Desk) Talent(form url.Values) (*Checklist, error) {
	b := d.Toolbox.Benefit(talentTool)
	m := d.Policy.Measure(b.Measure)
	list := &Checklist{Offices: m.Offices, Award: b.AwardAt[0], Clause: b.AwardAt[0].Clause, Open: unsaidOfTalent}
	facts := tools.Facts{Money: map[string]money.Amount{}, Truth: map[string]bool{}, Choice: map[string]string{}}
	outside := false
	for _, in := range b.Inputs {
		value := form.Get(in.Name)
		switch {
		case in.Kind == tools.Choice && in.Option(value) != nil:
			facts.Choice[in.Name] = value
			outside = in.Option(value).Says == ""
		case in.Kind == tools.YesNo && (value == yes || value == no):
			facts.Truth[in.Name] = value == yes
		default:
			value = ""
		}
		if value != "" {
			list.Answered++
		}
		list.Questions = append(list.Questions, Question{Name: in.Name, Input: in, Value: value, Asked: true})
	}
	c, err := d.Toolbox.Calculate(tools.Query{Tool: talentTool, Facts: facts})
	if err != nil {
		return nil, err
	}
	for i, s := range c.Conditions {
		quote := b.ConditionAt[i].Quote()
		if in := b.Conditions[i].Input; in.Kind == tools.Choice {
			if quote, err = d.listed(in, b.Measure, facts.Choice[in.Name]); err != nil {
				return nil, err
			}
		}
		list.Demands = append(list.Demands, Demand{s, quote})
	}
	if !outside {
		list.Calculation = c
	}
	return list, nil
}

// listed is what the text says of a choice: the words of the option that was
// chosen, or else of the whole list.
func (d *Desk) listed(in *tools.Input, measure int, chosen string) (string, error) {
	if o := in.Option(chosen); o != nil && o.Says != "" {
		at, err := d.Policy.Find(measure, o.Says)
		return at.Quote(), err
	}
	first, err := d.Policy.Find(measure, in.Options[0].Says)
	if err != nil {
		return "", err
	}
	named := slices.DeleteFunc(slices.Clone(in.Options), func(o tools.Option) bool { return o.Says == "" })
	last, err := d.Policy.Find(measure, named[len(named)-1].Says)
	first.End = last.End
	return first.Quote(), err
}

// All tells whether every demand has the status.
func (l *Checklist) All(s tools.Status) bool {
	return !slices.ContainsFunc(l.Demands, func(d Demand) bool { return d.Status != s })
}

// Any tells whether some demand has the status.
func (l *Checklist) Any(s tools.Status) bool {
	return slices.ContainsFunc(l.Demands, func(d Demand) bool { return d.Status == s })
}
