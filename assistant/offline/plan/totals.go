package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

var (
	// restStays: one thing changes, and all is to be added up again.
	restStays   = pattern.MustCompile(`再(?:合|加|拢|并|凑)(?:一)?(?:遍|次|总|下)|重(?:新)?(?:合|加|拢|汇|凑)|重(?:新)?(?:算|报)[^,，。¥]{0,2}总|总(?:数|额|共)(?:再|重|更新)|[合拢](?:一)?遍|(?:其余|其他|其它|别的|另外|剩下|剩余)[^,，。]{0,6}(?:不变|一样|照旧|不动|没变|不改)|[,，][^,，。¥]{1,6}(?:不变|照旧|不动)`)
	sumAnew     = pattern.MustCompile(`(?:再|重新?)(?:合|加|拢|并|凑|汇)(?:一)?(?:遍|次|总|下)`)
	togetherNow = pattern.MustCompile(`同年|[也又再]|加上|这样|[连跟和](?:同|带)?(?:上)?[^,，。]{0,6}(?:那|这|刚才|前面|之前)`)
)

// addsAgain asks for the sum again where the message only says that the rest stays.
func (l *Plan) addsAgain() {
	several := l.Memory.Summed || len(l.Memory.Items[asked.Product]) > 1 && !l.Memory.Either[asked.Product]
	if several && restStays.MatchString(l.Text) || l.severalShown() && sumAnew.MatchString(l.Text) {
		l.Wants[want.Total], l.Guessed = true, false
		delete(l.Wants, want.Stack)
	}
}

// bringsAlong: something new comes to what was worked out, and the sum of all is asked for.
func (l *Plan) bringsAlong() bool {
	if len(l.Gathered) != 1 || len(l.Memory.Shown) == 0 || len(l.Entering()) > 1 || !reading.ComesAlong.MatchString(l.Text) {
		return false
	}
	g := l.Gathered[0]
	several := slices.ContainsFunc(g.Items, func(it memory.Item) bool {
		for _, n := range it.Count {
			if n > 1 {
				return true
			}
		}
		return false
	})
	if several && !togetherNow.MatchString(l.Text) {
		return false // 另外有8位同事拿到证书，合计: of the eight
	}
	return g.Fresh && len(g.Items) == 1 && !slices.Contains(l.Memory.Shown, g.Topic) && (putsOnTop.MatchString(l.Masked) || reading.InAllNow.MatchString(l.Text) || reading.WithThat.MatchString(l.Text) || reading.AlongWith.MatchString(l.Text))
}

// putsOnTop begins with what comes to what was worked out: 再加上排产项目投的300万.
var putsOnTop = pattern.MustCompile(`^[^\pL]*(?:那|那么|如果|要是|然后|现在|我们|假如)*(?:再)?(?:加上|算上|连上|把)[^,，。;；不没]{2,14}¥(?:元|块钱?)?(?:也)?(?:的话|呢|算上|加上|加进来|算进来|算进去|一起算)?[^\pL]*$`)

// passing: another award of a measure that was worked out is named with it, and not meant.
func (l *Plan) passing(g reading.Gathered) bool {
	return !g.Fresh && !addsAward.MatchString(l.Masked) && !slices.Contains(l.Memory.Shown, g.Topic) && slices.ContainsFunc(l.Memory.Shown, func(t asked.Topic) bool { return t.Measure() == g.Topic.Measure() })
}

// addsAward names the award for a new recognition as something that comes along: 再加上认定奖励，总共多少.
var addsAward = pattern.MustCompile(`(?:加上?|连同?|算上|带上|还有|也有)[^,，。]{0,4}认定(?:的)?(?:奖|补|那笔|那份|一共|总共|合计|[^\pL]*$)|认定(?:的)?(?:奖励|奖|补助|那笔|那份)?[^,，。]{0,3}也(?:有|能|可以|算|拿)`)

// ofTotal are the topics that a sum is over: all that were worked out, or the last
// and the one that the message names beside it.
func (l *Plan) ofTotal() []asked.Topic {
	shown := l.Memory.Shown
	if l.kept != nil {
		return l.kept
	}
	if len(shown) < 3 || len(l.Sums) > 0 || !reading.WithThat.MatchString(l.Text) || plural.MatchString(reading.WithThat.ReplaceAllString(l.Text, "")) {
		return shown
	}
	last := shown[len(shown)-1]
	named := l.elsewhereThan(last)
	if !slices.Contains(shown, named) {
		return shown
	}
	return []asked.Topic{named, last}
}

// receivedFor drops what an earlier award was for where another topic is asked about:
// 前年领的是算力那笔，模型的从来没领过.
func (l *Plan) receivedFor() {
	at := gotFor.FindStringIndex(l.Masked)
	if at == nil {
		return
	}
	in := func(s memory.Subject) bool {
		return slices.ContainsFunc(l.Mentions, func(m sentence.Mention) bool { return m.Topic == s.Topic && m.At >= at[0] && m.At < at[1] })
	}
	if left := slices.DeleteFunc(slices.Clone(l.Subjects), in); len(left) > 0 {
		l.Subjects = left
	} else if n := len(l.Memory.Shown); n > 0 && len(l.Sums) == 0 && !in(reading.About(l.Memory.Shown[n-1])) {
		l.Subjects = []memory.Subject{reading.About(l.Memory.Shown[n-1])}
	}
}

var gotFor = pattern.MustCompile(`(?:领|拿|吃|报|补|享受)(?:到|过|了)?的(?:其实|原来|应该)?是[^,，。;；¥]{2,12}`)

// computedFirst answers what was worked out before what only its words are told of, where an
// amount was asked for: 第三条讲的，算力补20%，我们全年算力9万2.
func (l *Plan) computedFirst() {
	if len(l.Queries) == 0 || len(l.Subjects) < 2 || l.total || l.Want(want.Compare, want.Office, want.Words) {
		return
	}
	computed := func(s memory.Subject) bool {
		sheet := sheets.Of(s.Topic)
		return sheet != nil && sheet.Tool != "" && slices.ContainsFunc(l.Queries, func(q tools.Query) bool { return q.Tool == sheet.Tool && len(q.Facts.Money) > 0 })
	}
	slices.SortStableFunc(l.Subjects, func(a, b memory.Subject) int {
		switch x, y := computed(a), computed(b); {
		case x && !y:
			return -1
		case y && !x:
			return 1
		}
		return 0
	})
}
