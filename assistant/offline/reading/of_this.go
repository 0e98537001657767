package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A condition that several measures have in like words is told of the one that its clause names: 光模块卖1700万，还拿了省级研发
// 奖补 selects no product; 模型33万，算力6万，算力那笔去年补过了 says nothing of the model.

// toldElsewhere are, for a topic, those whose clauses say nothing of its own selection, or of what it has received.
var toldElsewhere = map[asked.Topic][]asked.Topic{
	asked.Product:       {asked.Scenario, asked.Research, asked.Industrial, asked.PlatformService, asked.Computing, asked.VerticalModel},
	asked.Scenario:      {asked.Product, asked.Research, asked.PlatformService},
	asked.VerticalModel: {asked.Computing, asked.Research, asked.Industrial, asked.Scenario, asked.Product, asked.PlatformService, asked.Training},
}

// sharedConditions are the conditions of which that holds.
var sharedConditions = []string{"selected_higher_level", "already_received"}

// ofThis leaves of what was said the conditions that another topic's clause tells of that topic.
func (r *Reading) ofThis(topic asked.Topic, own string, said map[string]bool) map[string]bool {
	others := toldElsewhere[topic]
	if len(others) == 0 || !slices.ContainsFunc(sharedConditions, func(name string) bool { _, told := said[name]; return told }) {
		return said
	}
	if topic == asked.Scenario && anotherProject.MatchString(own) {
		delete(said, "selected_higher_level") // 省级评上了，另外再报一个新项目
		return said
	}
	var b strings.Builder
	foreign := false
	for _, c := range passing.ClausesOf(own) {
		named := sentence.NamedIn(c.Text, namesOther)
		switch own := slices.Contains(sentence.NamedIn(c.Text, namesOwn), topic); {
		case own || topic == asked.Product || len(named) > 0: // 算力5万5，头一回报 goes on of the computing power
			foreign = !own && slices.ContainsFunc(named, func(t asked.Topic) bool { return slices.Contains(others, t) })
		}
		if foreign {
			c.Text = sentence.Blank(c.Text)
		}
		b.WriteString(c.Text + c.Mark)
	}
	if b.String() == own {
		return said
	}
	rest, all := passing.Truths(b.String()), passing.Truths(own)
	for _, name := range sharedConditions {
		if v, told := rest[name]; told {
			said[name] = v
		} else if _, here := all[name]; here { // what is read of the whole message stays: 模型补助前年已经领过8万了
			delete(said, name)
		}
	}
	return said
}

const (
	namesOther = 2.5 // how much a word must weigh to be of another topic
	namesOwn   = 2   // … and of the topic itself
)

// anotherProject asks what another project than the one that was selected gets.
var anotherProject = pattern.MustCompile(`(?:报|申报|申请|评|参评|参选)[^,，。;；]{0,4}(?:不同|另一个|另外一个|另外|别|其他|其它|新)的?(?:一个)?(?:不同的?)?(?:项目|场景)`)
