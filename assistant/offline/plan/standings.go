package plan

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/reword"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/standing"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// How the amounts of a message stand to each other and to the one known before, as was learned
// (package standing): 那是单月数, 对半砍, 专项部分46万，其余为场地租金. The words of relations,
// steps and shares tell it where an obvious one stands; people have many more.

// From which probability on a message is taken as was learned: as far as it brings no wrong answer
// on the casebook. Where the words would read another thing, it has to be surer.
const (
	surelyStands  = 0.8
	allButCertain = 0.95
	mostFollowOn  = 80 // characters of such a message: a longer one tells more
)

// followsOn states in plain words what a follow-up makes of the one amount known: 涨两成 after 30万 is
// 36万. "" if it is none, or what was learned is not sure. how tells how it was worked out.
func (l *Plan) followsOn(message string) (said, how string) {
	topic := l.Memory.LastTopic()
	items, name := l.Memory.Items[topic], string(sentence.MainRole[topic])
	if len(items) != 1 || l.AnotherFirm(items) || !l.mayFollowOn(topic) || bareBuy.MatchString(l.Masked) {
		return "", "" // 买6万, after 8万: another figure, and nothing on top
	}
	known, ok := items[0].Money[name]
	if it := items[0]; !ok || known.IsZero() || memory.Has(it.Low, name) || len(it.Money) > 1 || len(it.Parts) > 0 || it.Rate != nil || it.Unit != nil {
		return "", "" // of parts, and of what falls due again and again, the words tell which is moved
	}
	m := l.Standing(known)
	whole := standing.Default().Together(m)
	if whole.P < surelyStands || whole.P < allButCertain && l.readOtherwise(topic) {
		return "", ""
	}
	own := slices.DeleteFunc(slices.Clone(m.Values), known.Equal)
	if len(own) != len(whole.Standings)-1 || len(own) == 1 && !l.English && l.doesElse(message, whole.Standings) {
		return "", ""
	}
	if len(own) == 1 && len(l.Amounts) == 1 && whole.Standings[0] == standing.Counts {
		if reading.AmongIt.MatchString(l.Before(0)) && !reading.TakesOut.MatchString(l.Masked) {
			return "", "" // 里面1万4是电费: whether it counts is another matter
		}
		step, before := l.StepOf(0), l.Before(0)
		up := whole.Standings[1] == standing.Counts
		if step == sentence.StepUp && !up || step == sentence.StepDown && up || (step == sentence.NoStep || up) && (reading.ComesUpTo.MatchString(before) || endsAt.MatchString(before) || toldWhole.MatchString(before)) {
			return "", "" // 续完全年是5万1 is what it comes to
		}
	}
	return l.restate(topic, known, own, whole.Standings)
}

// mayFollowOn: the message says nothing but what becomes of the topic's amount.
func (l *Plan) mayFollowOn(topic asked.Topic) bool {
	if _, plain := reading.InPlainWords[topic]; !plain || l.Fraud || len(l.Measures) > 0 || l.BendsRule() || utf8.RuneCountInString(l.Text) > mostFollowOn || l.tellsOf(topic) {
		return false
	}
	switch {
	case l.claimsResult(topic):
		return false // 你算错了，应该是20万
	case len(l.Memory.Shown) > 1 && (l.Want(want.Total) || reading.InTotal.MatchString(l.Masked)):
		return false // 投资要是砍到190万，总数变成多少 is about all of them
	case l.PaidOfIt(), reading.ConfirmsShare.MatchString(l.Masked):
		return false // 实付7万: what was bought stays what it was; 是按服务费的一半吗: of the rule
	case len(l.Memory.Awaited) > 0, l.Memory.Asked != nil, l.Parties, l.asksForAnotherFirm(topic), theyHave.MatchString(l.Masked), notAfterAll.MatchString(l.Masked), otherThanIt.MatchString(l.Masked), reading.Another.MatchString(l.Masked) && !ourOwn.MatchString(l.Masked):
		return false // it answers, or is about another thing
	case l.Memory.Summed, l.Memory.Aim != nil && len(l.Amounts) == 0, l.RescaledInWords(), l.wantsElse(), slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Period != sentence.PerYear }):
		return false
	case ofSeveralBills.MatchString(l.Masked) && len(l.Memory.Shown) > 1: // 第一笔说错了
		return false
	case laterYear.MatchString(l.Masked) && !comesOnTop.MatchString(l.Masked):
		return false // 第二年缩量，买了整五万 is of another year
	case someMonths.MatchString(l.Masked), l.Want(want.Target) && !surelyGap.MatchString(l.Masked) && !(ofAnAward.MatchString(l.Masked) && rightOrWrong.MatchString(l.Masked)):
		return false
	case slices.ContainsFunc(l.Amounts, func(a money.Mention) bool { return !a.Low.Equal(a.High) || a.Approximate || a.Bare }):
		return false
	}
	for _, s := range l.Sums {
		if of := sentence.Bases[s.Role]; s.Role == sentence.RoleFee || of != "" && of != topic || l.knownElsewhere(topic, s.High) {
			return false
		}
	}
	other := func(t asked.Topic) bool { return t != topic }
	return !slices.ContainsFunc(l.NamedTopics(), other) && !slices.ContainsFunc(l.backNamed(l.Masked), other)
}

// theyHave is a message about what another company has: 他们家¥呢. That comes on top of nothing.
var theyHave = pattern.MustCompile(`^[^\pL¥]*(?:那|要是|如果|假如|假设)?(?:[他她]们?家|[他她]们(?:公司|厂|那边|那头)|人家|对方|隔壁\p{Han}{0,4}|友商|同行)(?:公司)?(?:的|今年|去年|全年|一年|要是|如果|只|才|是|有|花|买|投|租|卖|了)*¥`)

// laterYear is the next of a contract's years, comesOnTop puts something on top.
var (
	laterYear  = pattern.MustCompile(`第[二三四2-4]年|次年|来年`)
	comesOnTop = pattern.MustCompile(`再|又|加|多|补|追|添|增`)
)

// wantsElse: something else is asked for than what an amount brings. What scales an amount is often taken for a
// question of the text (比刚才多百分之三十五).
func (l *Plan) wantsElse() bool {
	if l.Want(want.Office, want.OfficeIn, want.Until, want.Since, want.Draft, want.Words, want.Where, want.Process, want.Phone, want.Tax, want.Promise, want.Year, want.Hearsay, want.Again) {
		return true
	}
	return len(standing.Factors(l.Masked)) == 0 && l.Want(want.Rate, want.Ceiling, want.Threshold, want.Quota, want.Meaning, want.Why, want.Stack, want.Company)
}

// doesElse: package turn, which learned from other writers what a message with one amount does, holds it for another thing.
func (l *Plan) doesElse(message string, all []standing.Standing) bool {
	guess := turn.Default().Tell(reword.LeftAlready(message))
	of := func(acts ...turn.Act) (p float64) {
		for _, a := range acts {
			p += guess.Of(a)
		}
		return p
	}
	switch {
	case all[0] == standing.Counts && all[1] == standing.Counts:
		return of(turn.Set, turn.Down, turn.Undo) > rather
	case all[0] == standing.Counts && all[1] == standing.Off:
		return of(turn.Set, turn.Up, turn.Undo) > rather
	case all[0] == standing.Out:
		return of(turn.Up, turn.Down, turn.Undo) > rather
	}
	return false
}

// rather is from which probability on package turn holds it for another thing.
const rather = 0.5

// tellsOf: the message states a condition of the topic.
func (l *Plan) tellsOf(topic asked.Topic) bool {
	sheet := sheets.Of(topic)
	return sheet != nil && slices.ContainsFunc(tools.FuzhouAI().Benefit(sheet.Tool).Inputs, func(in *tools.Input) bool {
		_, told := l.Truths[in.Name]
		return told
	})
}

// readOtherwise: words beside an amount say what it does, or that it is no base.
func (l *Plan) readOtherwise(topic asked.Topic) bool {
	for i := range l.Amounts {
		if len(l.Amounts) == 1 && (l.StepOf(i) != sentence.NoStep || reading.ComesUpTo.MatchString(l.Before(i)) || endsAt.MatchString(l.Before(i)) || toldWhole.MatchString(l.Before(i))) {
			return true
		}
	}
	return l.Want(want.Target, want.Compare) || len(l.Amounts) == 1 && !l.Does(turn.Up) && !l.Does(turn.Down) && len(l.Truths) > 0 || slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Role != sentence.RoleUnknown && s.Role != sentence.MainRole[topic] })
}

// knownElsewhere: the amount is another topic's, as the talk has it.
func (l *Plan) knownElsewhere(topic asked.Topic, a money.Amount) bool {
	for of, items := range l.Memory.Items {
		if of != topic && slices.ContainsFunc(items, func(it memory.Item) bool { return it.Money[string(sentence.MainRole[of])].Equal(a) }) {
			return true
		}
	}
	return false
}

// restate puts in plain words how the amounts stand.
func (l *Plan) restate(topic asked.Topic, known money.Amount, own []money.Amount, all []standing.Standing) (said, how string) {
	of := func(s standing.Standing) (out []money.Amount) {
		for i, a := range own {
			if all[i+1] == s {
				out = append(out, a)
			}
		}
		return out
	}
	if len(own) == 2 && (known.Add(own[0]).Equal(own[1]) || known.Sub(own[0]).Equal(own[1])) {
		return "", "" // 追加200万，就变成1100万了
	}
	counts, off, apart := of(standing.Counts), of(standing.Off), of(standing.Apart)
	words := l.plainWords(topic)
	switch first := all[0]; {
	case first == standing.Scaled:
		now, how, ok := l.ScaledBy(known)
		if !ok {
			return "", ""
		}
		return l.asIf(fmt.Sprintf(words.Told, now.Format())), how
	case first == standing.Counts && len(own) == 1 && len(counts) == 1:
		if more := moreOf.MatchString(l.Masked) && !l.English; more {
			return "再加" + counts[0].Format() + "元能多拿多少", ""
		}
		return l.supposing(fmt.Sprintf(words.More, counts[0].Format())), ""
	case first == standing.Counts && len(own) == 1 && len(off) == 1 && off[0].Less(known):
		return l.supposing(fmt.Sprintf(words.Less, off[0].Format())), ""
	case first == standing.Out && len(counts) == 1 && len(own) == 1 && againstBefore.MatchString(l.Masked):
		return fmt.Sprintf(words.Gap, known.Format(), counts[0].Format()), "" // 按120万，比刚才多拿多少
	case first == standing.Out && len(counts) == 1 && len(off)+len(apart)+len(of(standing.Scaled)) == 0:
		return l.asIf(fmt.Sprintf(words.Told, counts[0].Format())), ""
	case first == standing.Out && len(apart) == 2 && len(own) == 2:
		return fmt.Sprintf(words.Either, apart[0].Format(), apart[1].Format()), ""
	case first == standing.Counts && len(own) == 1 && len(counts)+len(off) == 0 && all[1] == standing.Out && ofAnAward.MatchString(l.Masked) && rightOrWrong.MatchString(l.Masked):
		if l.English {
			return fmt.Sprintf(words.Told, known.Format()), "" // I thought it was 96,000: what it is, is told again
		}
		return fmt.Sprintf("不应该补%s元吗", own[0].Format()), ""
	case first == standing.Apart && len(apart) == 1 && len(own) == 1 && moreOf.MatchString(l.Masked):
		return fmt.Sprintf(words.Gap, known.Format(), apart[0].Format()), ""
	}
	return "", ""
}

// supposes: the message only supposes what it tells: 假如是45万; 再加2万呢.
func (l *Plan) supposes() bool {
	return !l.English && (reading.SupposesCase.MatchString(l.Masked) || onlyIf.MatchString(l.Masked) && !tookPlace.MatchString(l.Masked))
}

// asIf keeps a supposition one.
func (l *Plan) asIf(said string) string {
	if l.supposes() {
		return "假如" + said
	}
	return said
}

// supposing does so for a step.
func (l *Plan) supposing(said string) string {
	if l.supposes() {
		return "要是" + said + "呢"
	}
	return said
}

var (
	// otherThanIt: the rule is to be bent, another firm is told of, or it is asked what counts.
	otherThanIt = pattern.MustCompile(`明明|至少|拜托|求你|[调提](?:到|成|至)[^,，。¥]{0,3}[成%]|how much per|是不是不|不能算|^[^¥]{0,3}[,，]¥$|比例|规则|系统|一律|统统|从[^,，。]{0,4}起|按[^,，。¥]{0,4}[成%](?:给|报|算|出|来)|就按|给我按|口令|指令|版|税|要不要|有没有|用不用|该不该|算不算|能不能|要扣|[一二三四五]厂|对方[出补]|两家|各补|差的|只加|省里批|名义|注册|集团|另有|还是原来|追加的那|划算|合算|哪头|哪个|哪样|你[^,，。]{0,6}说|rule|policy|rate`)
	// againstBefore asks by how much the result differs from the one before.
	againstBefore = pattern.MustCompile(`比(?:刚才|刚刚|原来|之前|前面|现在|眼下|刚算的|那个|先前)[^,，。¥]{0,8}(?:多|少|高|差|涨|增)[^,，。¥]{0,5}(?:多少|几)`)
	// ofAnAward and rightOrWrong ask whether an award that was heard of, or worked out elsewhere, is right.
	ofAnAward    = pattern.MustCompile(`[补奖贴]|财政|掏|subsid|award|\bpay|\bget\b|\bgrant|receive|\bit(?:'s| is)\b`)
	rightOrWrong = pattern.MustCompile(`对[不吗嘛把吧]|对不对|是不是|是否|是真的|真的吗|没错|正确|核实|确认|没差|是这(?:个)?意思|等于¥|为什么不|为何(?:不|非)|怎么不|\bright\b|correct|wrong|\bthen\?|confirm|\bwhy not|isn't it|shouldn't|is that so`)
	tookPlace    = pattern.MustCompile(`漏|忘|没算|后来|退了|核减|作废|取消|又|[买花付投签收报加购续订充租]了`)
	onlyIf       = pattern.MustCompile(`(?:呢|的话|嘞|咧)[?？。]?$`)
	ourOwn       = pattern.MustCompile(`我们|我司|咱|我家|我自己|本公司|本企业|并进|并入|一起算|合[着在起]|不归|不是我|剔|去掉`)
	// surelyGap asks by how much two results differ, and moreOf that or how much more comes.
	surelyGap = pattern.MustCompile(`差多少|相差|差额|差几|向差|差距|difference`)
	moreOf    = pattern.MustCompile(`差多少|相差|差额|差几|向差|差距|多[^,，。¥]{0,4}(?:多少|几多|几何|几|吗)|增加|增量|增幅|长多少|多出|多掏|more|extra|difference|increase|gap`)
	// endsAt stands before what it comes to.
	endsAt = pattern.MustCompile(`(?:[到至成为回剩]|出来|总额|总数|应为|结账)(?:了|是|有|只有)?$|[只才][^,，。¥]{0,3}$`)
	// toldWhole stands before what it is in all.
	toldWhole = pattern.MustCompile(`(?:净额|全年|一年|明明|说的|按|照|共|改投|来电|其实|真有)[^,，。¥]{0,7}$`)
	// someMonths are for how many of them something was paid: the words tell what that makes.
	someMonths     = pattern.MustCompile(`(?:[两俩四五七八九]|(?:^|[^十])[二十]|十一|\b(?:[2-57-9]|1[01]))\s*个月|(?:^|[^到至\d一二三四五六七八九十])[一二三四五六七八九十\d]{1,2}月[份起底初]?`)
	ofSeveralBills = pattern.MustCompile(`第[一二三四][笔单份]|[这那]笔`)
)

// bareBuy is a verb and an amount, and nothing else.
var bareBuy = pattern.MustCompile(`^[^\pL\pN¥]*(?:那|那么|就|要是|如果)?(?:买|投|花|卖|收|付|租|用|采购|投入|销)(?:了|个|到|满)*¥(?:元|块钱?)?(?:的)?(?:呢|吧|的话)?[^\pL\pN]*$`)
