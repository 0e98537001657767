package offline

import (
	"slices"
	"strings"
	"unicode"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// saidOfText is a figure that a message says the text has, for one measure.
type saidOfText struct {
	sheet *Sheet
	right bool
	own   string // what the text has there, in its words
}

// answer tells whether it stands so in the text: 第六条：对，按当年实际服务费的50%补助.
func (s saidOfText) answer() string {
	return ordinal(s.sheet.Measure) + "（" + s.sheet.Name + "）：" + s.verdict() + s.own
}

func (s saidOfText) verdict() string {
	if s.right {
		return "对，"
	}
	return "不对，"
}

const rightOrNot = `(?:对不对|对吗|对么|对吧|对嘛|对不|没错吧|没记错吧|没说错吧|没搞错吧|记错(?:了)?(?:没有?|吗)|是吧|是吗|是么|有没有(?:记|说|搞)错|正确吗|没问题吧)`

var (
	// saysRight asks whether something is right; askedToConfirm ends a message so.
	saysRight      = pattern.MustCompile(rightOrNot)
	askedToConfirm = pattern.MustCompile(rightOrNot + `[^\pL]*$`)
	// atMost: a sum stands for a ceiling, as do those listed after it.
	atMost     = pattern.MustCompile(`(?:封顶|上限|顶格|最高|最多|不超过|至多|顶多|天花板)[^%成]*$`)
	percentage = pattern.MustCompile(`[\d.]+%|百分之[一二三四五六七八九十]+|[一二两三四五六七八九]成|一半|半数`)
	// saysMore goes beyond a figure, even where it stands among the words for a topic: 模型每年都补助30%.
	saysMore = pattern.MustCompile(`每年|年年|逐年|一直|无论|不管|不限|任何|所有|全部|个人|自动|直接|必须|保证|肯定|都能|都可以|以上|以下|以内|起|门槛|再|次`)
	// wordsOfClaims are those that say a rate or a ceiling, and nothing more than that. 年年都补30% says more.
	wordsOfClaims = pattern.MustCompile(`网|第?[一二三四五六七八九1-9][条项]|那|就|都|是|有|我|记得|比例|补助|补贴|奖励|配套|补|奖|给|按|的话?|话|封顶|上限|顶格|最高|最多|不超过|至多|顶多|实际|年度|当年|投资额|投资|服务费|服务收入|收入|销售额|销售|购买费用?|购买|采购|费用?|项目|每个|单个|一个|产品|和|跟|分别|各|市里|政策|文本|里|写|说`)
)

// saysOfText returns the rates and ceilings that a message has confirmed, each with the
// measure named last before it: 第一条30%，第六条50%对不对. None, if one of them has no measure with such a figure.
func (p *Planner) saysOfText(l *plan) []saidOfText {
	if !l.onlyConfirms() {
		return nil
	}
	var all []saidOfText
	var last *Subject
	text := strings.NewReplacer("一半", "50%", "半数", "50%").Replace(l.text)
	runes, from := []rune(text), 0
	for _, f := range money.Figures(text) {
		ceiling := f.Kind == money.Unit && atMost.MatchString(string(runes[:f.Start]))
		if f.Kind != money.Percent && !ceiling {
			continue
		}
		switch named := read(string(runes[from:f.Start]), p.model).explicit(); {
		case len(named) > 1:
			return nil
		case len(named) == 1:
			last = &named[0]
		case len(all) == 0 && len(l.subjects) == 1:
			last = &l.subjects[0]
		}
		if last == nil {
			return nil
		}
		s, ok := againstText(*last, f)
		if !ok {
			return nil
		}
		all = append(all, s)
		from = f.End
	}
	return all
}

// againstText compares a figure with what the text has for a subject. It is not known (false) where the text has no
// such figure, or several of which none is this one: 第三条上限100万.
func againstText(subject Subject, f money.Figure) (saidOfText, bool) {
	var others []saidOfText
	for _, sheet := range sheetsOf(subject) {
		s := saidOfText{sheet: sheet, own: sheet.Ceiling}
		if f.Kind == money.Percent {
			s.own = sheet.Rate
		}
		figures := slices.DeleteFunc(money.Figures(s.own), func(o money.Figure) bool { return o.Kind != f.Kind })
		if sheet.Tool == "" || len(figures) == 0 {
			continue
		}
		if slices.ContainsFunc(figures, func(o money.Figure) bool { return o.Value.Equal(f.Value) }) {
			s.right = true
			return s, true
		}
		others = append(others, s)
	}
	if len(others) != 1 {
		return saidOfText{}, false
	}
	return others[0], true
}

// onlyConfirms tells whether a message says what some measures pay, asks whether that is right, and says nothing else.
func (s *sentence) onlyConfirms() bool {
	if !askedToConfirm.MatchString(s.text) || saysMore.MatchString(s.text) {
		return false
	}
	text := saysRight.ReplaceAllString(s.masked, "")
	for _, c := range cues {
		text = c.words.ReplaceAllString(text, "")
	}
	text = percentage.ReplaceAllString(wordsOfClaims.ReplaceAllString(text, ""), "")
	return !strings.ContainsFunc(strings.ReplaceAll(text, string(mask), ""), unicode.IsLetter)
}

// confirmsCeilings: the sums of 封顶第一条20万第三条200万，对不对 are what the text is said to have.
func (r *Reading) confirmsCeilings() {
	if !r.onlyConfirms() {
		return
	}
	for i, s := range r.sums {
		if s.index >= 0 && atMost.MatchString(r.masked[:r.at[s.index]]) {
			r.setRole(i, roleClaim)
			r.sums[i].sure = certainClaim
		}
	}
}

// confirms answers a message that has what it says of the text confirmed, and asks nothing else.
func (p *Planner) confirms(l *plan, t *assistant.Turn, w *letter) bool {
	if len(l.entering()) > 0 {
		return false
	}
	said := p.saysOfText(l)
	if len(said) == 0 || len(said) == 1 && len(t.Calculations) > 0 {
		return false
	}
	var lines, own []string
	whole := true // all of them are of one support, and right
	for _, s := range said {
		lines, own = append(lines, s.answer()), append(own, s.own)
		whole = whole && s.right && s.sheet == said[0].sheet
		w.about(s.sheet.Measure)
		w.cite(s.sheet.Measure, s.sheet.Quotes...)
		w.follow(l.unasked(s.sheet.Follow)...)
	}
	if len(lines) == 1 || whole {
		w.say(said[0].verdict() + ordinal(said[0].sheet.Measure) + "（" + said[0].sheet.Name + "）" + strings.Join(own, "，") + "。")
	} else {
		w.say("逐项核对：", "- "+strings.Join(lines, "。\n- ")+"。")
	}
	w.say(p.draftNotice(t))
	return true
}
