package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/knowledge/asked"
)

var inPlainEnglish = map[asked.Topic]reading.PlainWords{
	asked.VerticalModel:   {Told: "We spent %s yuan on filed models"},
	asked.Computing:       {Told: "We spent %s yuan on computing power services"},
	asked.Industrial:      {Told: "The actual investment of the industrial internet project was %s yuan"},
	asked.PlatformService: {Told: "The annual service income of the platform was %s yuan"},
	asked.Research:        {Told: "The provincial R&D award was %s yuan"},
}

// plainWords are those of a topic, in the language of the talk.
func (l *Plan) plainWords(topic asked.Topic) reading.PlainWords {
	if l.English {
		w := inPlainEnglish[topic]
		w.More, w.Less, w.Either, w.Gap = "plus another %s yuan", "%s yuan of it was refunded", "How much for %s yuan, and how much for %s yuan?", "What is the difference between %s yuan and %s yuan?"
		return w
	}
	w := reading.InPlainWords[topic]
	w.More, w.Less = "再加%s元", "减去%s元"
	if len(l.Memory.Shown) > 1 && slices.Contains(slices.Concat(l.NamedTopics(), l.backNamed(l.Masked)), topic) {
		w.More, w.Less = calledShort[topic]+w.More, calledShort[topic]+w.Less // 算力那块漏记了一张票: of that one, and not of the first
	}
	return w
}

// calledShort is what a topic is called where several were told of.
var calledShort = map[asked.Topic]string{asked.VerticalModel: "模型", asked.Computing: "算力", asked.Industrial: "工业互联网项目", asked.PlatformService: "平台服务收入", asked.Research: "省级研发奖补"}
