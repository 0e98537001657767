package plan

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One of several offers by what it costs, moved by so much: 贵的那档要是涨价一千块呢.

var (
	dearerOne  = pattern.MustCompile(`(?:贵|高|大|多)的?(?:那|这)(?:一)?(?:个|档|家|款|种|份|边)?`)
	cheaperOne = pattern.MustCompile(`(?:便宜|低|小|少)的?(?:那|这)(?:一)?(?:个|档|家|款|种|份|边)?`)
	movedUp    = pattern.MustCompile(`(?:涨|加|提|贵|多|升)(?:价|付|花|买|收)?(?:了|个|出)?$`)
	movedDown  = pattern.MustCompile(`(?:降|减|便宜|少|跌|让|优惠)(?:价|付|花|买|收)?(?:了|个|出)?$`)
)

// dearer states what the one of two offers that is meant comes to; "" if the message moves none.
func (l *Plan) dearer(string) (string, string) {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if topic == asked.None || !l.Memory.Either[topic] || len(items) != 2 || len(l.Sums) != 1 || l.Sums[0].Index != 0 || !l.Sums[0].Low.Equal(l.Sums[0].High) {
		return "", ""
	}
	name, by, before := string(sentence.MainRole[topic]), l.Sums[0].High, l.Before(0)
	one, other := items[0].Money[name], items[1].Money[name]
	switch dear, cheap := dearerOne.MatchString(before), cheaperOne.MatchString(before); {
	case dear == cheap:
		return "", ""
	case dear == one.Less(other):
		one = other
	}
	switch {
	case movedUp.MatchString(before):
		return "改成" + one.Add(by).Format() + "元呢", one.Format() + "元再加" + by.Format() + "元"
	case movedDown.MatchString(before) && by.Less(one):
		return "改成" + one.Sub(by).Format() + "元呢", one.Format() + "元减去" + by.Format() + "元"
	}
	return "", ""
}

var (
	// thanThat stands before an amount told before, byLess and byMore behind it and before what it differs by.
	thanThat = pattern.MustCompile(`(?:比|较)[^,，。¥]{0,10}$`)
	byLess   = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:再|还|要)*少(?:花|买|卖|投|付|收|签|用|租)?(?:了|个|出)?$`)
	byMore   = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:再|还|要)*多(?:花|买|卖|投|付|收|签|用|租)?(?:了|个|出)?$`)
	// notChosenUp supposes that nothing was selected above the city.
	notChosenUp = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么|要是|如果|假如|假设)*(?:它|这个|这款|这项|那个)?(?:没有?|未)(?:被)?(?:入选|评上|选上|选中|进)(?:过|上去)?(?:省级?|国家级?|省里|名单)?(?:的话|呢|的时候|又|怎么算|多少|能?补多少|能?奖多少|[,，\s])*[^\pL\pN]*$`)
)

// andFigure is another figure and nothing else, in English: and 120,000?; And if we spend 120,000?
var andFigure = pattern.MustCompile(`(?i)^[\s,.]*(?:and|so|then|ok|okay|or|now)?[, ]*(?:(?:what|how) about|(?:what )?if (?:we|i|it|they|he|she)(?: only| just)? (?:spend|spent|buy|bought|sell|sold|invest|invested|pay|paid|earn|earned|had|have|were|was|is)|with|for|at)? ?((?:rmb |cny )?\d[\d,.]*(?: ?(?:k|m|thousand|million|yuan|rmb|cny))*)(?: instead| then| a year)?[\s?!.]*$`)

// englishWord is one at least: 120000 alone is said in the language of the talk.
var englishWord = pattern.MustCompile(`(?i)\b(?:and|so|then|what|how|if|with|for|at|yuan|instead)\b`)

// figureAlone states such a figure as one that takes the place of the one before.
func (l *Plan) figureAlone(message string) (string, string) {
	m := andFigure.FindStringSubmatch(message)
	if m == nil || !l.Memory.English && !englishWord.MatchString(message) || len(l.Memory.Shown) == 0 || l.Memory.Asked != nil {
		return "", ""
	}
	figure := strings.TrimRight(m[1], ".,")
	if !strings.ContainsAny(strings.ToLower(figure), "yrc") {
		figure += " yuan"
	}
	return "What about " + figure + "?", ""
}

// thanBefore states what is less or more than an amount told before: 比最开始那15万少花3万呢.
func (l *Plan) thanBefore(string) (string, string) {
	if len(l.Sums) != 2 || l.Sums[0].Index != 0 || l.Sums[1].Index != 1 || len(l.Memory.Shown) == 0 || !thanThat.MatchString(l.Before(0)) || !l.Sums[0].Low.Equal(l.Sums[0].High) || !l.Sums[1].Low.Equal(l.Sums[1].High) {
		return "", ""
	}
	was, by := l.Sums[0].High, l.Sums[1].High
	switch between := l.Before(1); {
	case byLess.MatchString(between) && by.Less(was):
		return "改成" + was.Sub(by).Format() + "元呢", was.Format() + "元减去" + by.Format() + "元"
	case byMore.MatchString(between):
		return "改成" + was.Add(by).Format() + "元呢", was.Format() + "元再加" + by.Format() + "元"
	}
	return "", ""
}

// notAbove supposes that what was selected above the city was not: 没入选的话, after it was said to be.
func (l *Plan) notAbove(string) (string, string) {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if len(items) == 1 && items[0].Truth["selected_higher_level"] && notChosenUp.MatchString(l.Masked) && (topic == asked.Product || topic == asked.Scenario) {
		return "国家级和省级都没入选呢", ""
	}
	return "", ""
}
