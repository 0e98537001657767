package reading

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/standing"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What follows from a message and what was known, put in words that are always understood.

// PlainWords is how an amount of a topic is told in words that are always understood: alone, put on top, taken off, as one
// of two, and as one of two whose awards are compared. Lead stands before the amounts of a year, or of parts of it, where
// the topic is paid for year by year; "" where it is not.
type PlainWords struct{ Told, More, Less, Either, Gap, Lead string }

// InPlainWords are wordings for each topic that are always understood.
var InPlainWords = map[asked.Topic]PlainWords{
	asked.VerticalModel: {
		Told:   "购买大模型花了%s元",
		Either: "购买大模型可能花%s元，也可能%s元，分别补多少",
		Gap:    "购买大模型花%s元和花%s元，补助差多少",
		Lead:   "购买大模型",
	},
	asked.Computing: {
		Told:   "购买算力服务花了%s元",
		Either: "购买算力服务可能%s元，也可能%s元，分别补多少",
		Gap:    "购买算力服务%s元和%s元，补助差多少",
		Lead:   "购买算力服务",
	},
	asked.Industrial: {
		Told:   "工业互联网项目实际投资%s元",
		Either: "工业互联网项目实际投资可能%s元，也可能%s元，分别补多少",
		Gap:    "工业互联网项目实际投资%s元和%s元，补助差多少",
	},
	asked.PlatformService: {
		Told:   "公共服务平台年服务收入%s元",
		Either: "公共服务平台年服务收入可能%s元，也可能%s元，分别补多少",
		Gap:    "公共服务平台年服务收入%s元和%s元，补助差多少",
		Lead:   "公共服务平台服务收入",
	},
	asked.Research: {
		Told:   "省级研发奖补拿了%s元",
		Either: "省级研发奖补可能拿%s元，也可能%s元，分别配多少",
		Gap:    "省级研发奖补拿%s元和%s元，配套差多少",
	},
}

var (
	ofMonth    = pattern.MustCompile(`每个?月|月月|各月|[一1]个月|单月|月度|按月|/月|本月|当月|月数|月的|月份的|month`)
	ofQuarter  = pattern.MustCompile(`季度?|q[1-4]|三个月|quarter`)
	ofHalfYear = pattern.MustCompile(`半年|[前后]六个月|half`)
	// risesBy and fallsBy stand around a share that comes on top, or goes off; upToShare before what is left or reached.
	risesBy = pattern.MustCompile(`涨|增|升|高|上浮|上调|多|加|超|胀|扩|成长|提|往上|蹿|拱|冲|宽|\+|more|increas|gr[eo]w|rise|rose|higher|\bup\b|extra`)
	fallsBy = pattern.MustCompile(`降|减|少|跌|缩|砍|低|掉|削|压|下浮|下调|下滑|下行|下将|挤|虚|黄|没成|省|没花|节约|结余|扣|(?:^|[^\d.])-$|-\||\boff\b|便宜|优惠|less|reduc|\bcut|\bdown\b|drop|lower|fell|fall|shr[iau]nk`)
	// reachedShare says that a share was left or reached.
	reachedShare = pattern.MustCompile(`完成|执行|落实|实现|达成|达到|到位|做|用了|花了|剩|只|仅|才|半|实际|实施|兑现|落地|下来|得|only|reach|complet|came about|got to|actual|half`)
	upToShare    = pattern.MustCompile(`(?:到|至|成|为|剩|只有|只|剩下|仅|的|is|to|only)(?:了|原来的|原先的|之前的)?\s*$`)
)

// ScaledBy works out what the one share, multiple or period of the message makes of an amount.
func (r *Reading) ScaledBy(known money.Amount) (now money.Amount, how string, ok bool) {
	factors := standing.Factors(r.Masked)
	if len(factors) > 1 {
		return known, "", false
	}
	if len(factors) == 1 {
		f := factors[0]
		words := r.Masked[f.Start:f.End]
		if slices.ContainsFunc(r.Numbers, func(n money.Number) bool { return !strings.Contains(words, n.Text) }) {
			return known, "", false
		}
		way := standing.Of
		before, around := sentence.LastPart(r.Masked[:f.Start]), sentence.LastPart(r.Masked[:f.Start])+"|"+sentence.FirstPart(r.Masked[f.End:])
		switch up, down := risesBy.MatchString(around), fallsBy.MatchString(around); {
		case f.Multiple(), strings.Contains(words, "折"), upToShare.MatchString(before):
		case up && down:
			return known, "", false
		case up:
			way = standing.More
		case down:
			way = standing.Less
		case f.Num*2 != f.Den && !reachedShare.MatchString(r.Masked):
			return known, "", false // 补两成: of what, nothing says
		}
		if now, ok = f.Apply(known, way); !ok {
			return known, "", false
		}
		switch how = known.Format() + "元"; way {
		case standing.More:
			how += "再加" + words
		case standing.Less:
			how += "减去" + words
		default:
			how += ofIt(f, words)
		}
		return now, how, true
	}
	if len(r.Numbers) > 0 {
		return known, "", false
	}
	for _, p := range []struct {
		in   *pattern.Pattern
		n    int64
		each string
	}{{ofHalfYear, 2, "每半年"}, {ofQuarter, 4, "每季度"}, {ofMonth, 12, "每月"}} {
		if p.in.MatchString(r.Masked) {
			return known.Times(p.n), p.each + known.Format() + "元 × " + fmt.Sprint(p.n), true
		}
	}
	return known, "", false
}

// ofIt tells what is taken of an amount, behind it: 的六成, 打八五折, 的一半.
func ofIt(f standing.Factor, words string) string {
	switch {
	case f.Num*2 == f.Den:
		return "的一半" // 腰斩, 对折, 除以2
	case strings.Contains(words, "折"):
		return "打" + words
	case strings.HasPrefix(words, "乘"):
		return words
	case strings.ContainsAny(words, "×x*"):
		return " " + words
	case f.Multiple() && f.Num == 2*f.Den:
		return "的两倍" // 翻番, 双份
	}
	return "的" + words
}
