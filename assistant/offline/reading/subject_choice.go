package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

const (
	EnoughCue    = 2.0  // a topic is named from this score on
	StrongCue    = 4.0  // a second topic needs as much
	SureTopic    = 0.45 // the model's probability that counts where words are silent
	SureShift    = 0.80 // … and that leaves the topic under discussion
	ShortMessage = 16   // runes; shorter messages lean on what was said before
)

// Explicit returns the subjects that the message itself names, best first.
func (r *Reading) Explicit() []memory.Subject {
	if len(r.Recalled) > 0 {
		return slices.Clone(r.Recalled)
	}
	var out []memory.Subject
	add := func(s memory.Subject) {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	named := r.NamedTopics()
	for _, n := range r.Measures {
		found := false
		for _, t := range named {
			if t.Measure() == n {
				add(About(t))
				found = true
			}
		}
		if !found {
			if only := OfMeasure(n); only.Topic != asked.None {
				add(only)
			} else if n == asked.Industrial.Measure() && len(r.Entering()) > 0 && !toBeChosen.MatchString(r.Text) {
				add(About(asked.Industrial)) // 第三条，网关45个，每个1万2: what was spent is an investment
			} else {
				add(memory.Subject{Measure: n})
			}
		}
	}
	for _, t := range named {
		if len(r.Measures) > 0 && !slices.Contains(r.Measures, t.Measure()) && !r.carries(t) {
			continue // a numbered measure outranks words that only brush another
		}
		add(About(t))
	}
	return out
}

// carries tells whether an amount of the message belongs to the topic beyond doubt.
func (r *Reading) carries(t asked.Topic) bool {
	return slices.ContainsFunc(r.Sums, func(s Sum) bool { return sentence.Bases[s.Role] == t && s.Sure >= sentence.SureRole })
}

// toBeChosen: a project is selected rather than built.
var toBeChosen = pattern.MustCompile(`入选|评上|评选|选上|场景|攻关|名额`)

var (
	buying = pattern.MustCompile(`买|租|采购|购买|订阅|付|花|充`)

	// ModelOf: what is bought is a model, and no computing power.
	ModelOf       = pattern.MustCompile(`模型|\bapi\b|token|文心|通义|deepseek|智谱|kimi|豆包`)
	serviceIncome = pattern.MustCompile(`收(?:了|到|入|取)?(?:¥(?:元|块)?)?(?:的)?[^,，。¥]{0,8}服务费|服务(性)?(收入|营收|进账)|按(?:服务)?收入(?:补|算|给)|service[ -]income`)

	// NewlyNamed: what is asked about is the award for recognition, and not the share of the income.
	NewlyNamed   = pattern.MustCompile(`今年(?:才|刚|新)(?:刚)?(?:被|获)?(?:认|评)(?:定)?(?:下来|上)|奖的(?:那|这)?(?:一)?(?:笔|份|块)?(?:跟|和|加|与|同)|新认定|认定(时|上|了|后)?(奖|补|奖励|给|拿|得|领|那|这|一次)|刚(?:刚)?(?:被|获|给|通过)?(?:省里|市里|市科技局)?认定|newly`)
	costOf       = pattern.MustCompile(`^.{0,3}(费|补|购|开销|支出|账单|服务)`)
	wholeMeasure = pattern.MustCompile(`认定[^,，。]{0,6}[+＋和跟与加、][^,，。]{0,6}(运营|服务|年度|每年|年补|往后|收入)|哪些(钱|补助|奖励|补贴)|分(成|为)?(哪|几)(几)?(块|笔|部分|种)|(几|哪几|两|哪两|哪些|多少)(种|笔|份|样|项)(的)?(钱|补助|奖励|补贴|奖补)|两笔|三笔|几笔|都有(什么|啥|哪些)|能拿(什么|啥|哪些)|(哪|几)些`)
)

// twoMoneys asks for all that a platform is paid: 验证中心有哪两份钱.
var twoMoneys = pattern.MustCompile(`(?:平台|验证中心)[^。¥]{0,8}(?:两|2|二)(?:份|笔|块|种|类|项)(?:不同的)?(?:钱|补|奖|资金|支持)|(?:平台|验证中心)[^。]{0,30}奖励?(?:和|跟|加|与|、|同)补[助贴]?(?:两[笔项样份])?(?:全|都|一起|一块)*(?:算|加|合|拢|拿|能|最多)`)

// bothMoneys: 认定给的那笔，和看服务收入给的那笔，分别.
var bothMoneys = pattern.MustCompile(`分别|各|两|都|和|跟|与`)

// oneAndOne: 一个是买模型，一个是买算力.
var oneAndOne = pattern.MustCompile(`一(个|头|边|样|份)(是)?[^,，。]{1,8}[,，、]?(另)?一(个|头|边|样|份)(是)?`)

// severalThings: 模型、研发配套、算力这三样.
var severalThings = pattern.MustCompile(`(两|三|四|几)(样|项|条|个|块)|分别|、`)

// EitherTopic: 这个算买算力还是算买模型.
var EitherTopic = pattern.MustCompile(`(算力|模型)[^,，。]{0,6}[,，]?还是(去)?(算|算是|归|走|报)?(买|租)?(备案|备过案)?(的)?大?(模型|算力)`)

// bothBought: 买了模型，另外也租了算力.
var bothBought = pattern.MustCompile(`(另外|还|也|同时|又)(也|还|又)?(租|买|采购|用)(了|过)?[^,，。¥]{0,6}(算力|gpu|显卡|模型|api)|(?:还有|另外|外加|再有|加上|此外|以及)[^,，。¥]{0,4}(?:算力|gpu|显卡|模型|api)|算力[那这][条块项边头][^。]{0,16}模型[那这][条块项边头]|模型[那这][条块项边头][^。]{0,16}算力[那这][条块项边头]|(?:算力|模型)[^,，。;；]{0,6}(?:\d+%|百分之[一二三四五六七八九十]+|[一二三四五六七八九]成|一半)[^。;；]{0,8}(?:算力|模型)[^,，。;；]{0,6}(?:\d+%|百分之[一二三四五六七八九十]+|[一二三四五六七八九]成|一半)`)

// purchased tells which of computing power and model a message pays for: what
// follows the verb of buying first, or carries the word for its cost.
func purchased(text string) asked.Topic {
	compute, model := sentence.ComputeOf.FindStringIndex(text), ModelOf.FindStringIndex(text)
	if compute == nil || model == nil {
		return asked.None
	}
	if v := buying.FindStringIndex(text); v != nil {
		c, m := sentence.ComputeOf.FindStringIndex(text[v[0]:]), ModelOf.FindStringIndex(text[v[0]:])
		if c != nil && (m == nil || c[0] < m[0]) {
			return asked.Computing
		}
		if m != nil {
			return asked.VerticalModel
		}
	}
	c, m := costOf.MatchString(text[compute[1]:]), costOf.MatchString(text[model[1]:])
	switch {
	case c && !m:
		return asked.Computing
	case m && !c:
		return asked.VerticalModel
	}
	return asked.None
}

var yearlyPaid = pattern.MustCompile(`(平台|中心)[^,，。]{0,4}(年补|每年|年年|按年)[^,，。]{0,6}(补|封|上限|最高|多少)`)

// untouched: 算力8万，模型没买.
var untouched = pattern.MustCompile(`(模型|算力)(我们|今年)?(都|也|倒|就|还)?(没有?|未)(买|采购|租|用|花钱)`)

// NamedTopics returns the topics that words or clear amounts name, best
// first, without those that only brush past.
func (r *Reading) NamedTopics() []asked.Topic {
	score := map[asked.Topic]float64{}
	var order []asked.Topic
	for _, m := range r.Mentions {
		if m.Named && m.Score >= EnoughCue {
			score[m.Topic] = m.Score
			order = append(order, m.Topic)
		}
	}
	has := func(t asked.Topic) bool { return score[t] > 0 }
	drop := func(t asked.Topic) { delete(score, t) }

	// 租GPU训练大模型 is about computing power; 大模型用的算力 too, unless a model is bought.
	if has(asked.Computing) && has(asked.VerticalModel) {
		bought := purchased(r.Masked)
		if in := r.Entering(); len(in) == 1 && in[0].Sure >= ClearRole && sentence.Bases[in[0].Found] == asked.Computing && sentence.ComputeOf.MatchString(sentence.LastPart(r.Before(in[0].Index))) {
			bought = asked.Computing // 弄了个小模型，租算力前前后后付了6万8
		}
		switch {
		case bothBought.MatchString(r.Masked), EitherTopic.MatchString(r.Masked), joinedAwards.MatchString(r.Masked), r.Want(want.Office) && severalThings.MatchString(r.Masked):
			both := max(score[asked.Computing], score[asked.VerticalModel])
			score[asked.Computing], score[asked.VerticalModel] = both, both
		case oneAndOne.MatchString(r.Masked), EitherTopic.MatchString(r.Masked), len(r.Entering()) > 1, r.Want(want.Compare, want.Stack, want.Total), EachOf.MatchString(r.Text), Jointly.MatchString(r.Text):
		case bought == asked.Computing:
			drop(asked.VerticalModel)
		case bought == asked.VerticalModel:
			drop(asked.Computing)
		}
	}
	if has(asked.Computing) && has(asked.VerticalModel) {
		switch notBought := untouched.FindString(r.Masked); {
		case strings.HasPrefix(notBought, "模型"):
			drop(asked.VerticalModel)
		case strings.HasPrefix(notBought, "算力"):
			drop(asked.Computing)
		}
	}
	if score[asked.Policy] > 0 && len(score) > 1 && score[asked.Policy] < StrongCue {
		drop(asked.Policy) // 这政策里的算力补贴 is about computing power
	}
	whole := (wholeMeasure.MatchString(r.Text) || twoMoneys.MatchString(r.Text)) && !severalAlready(r.Text, score)
	if has(asked.PlatformAward) && has(asked.PlatformService) && !whole {
		switch a, s := score[asked.PlatformAward], score[asked.PlatformService]; {
		case NewlyNamed.MatchString(r.Text) && serviceIncome.MatchString(r.Text) && bothMoneys.MatchString(r.Text):
			score[asked.PlatformAward], score[asked.PlatformService] = max(a, s), max(a, s)
		case s >= StrongCue && a < StrongCue:
			drop(asked.PlatformAward)
		case a >= StrongCue && s < StrongCue:
			drop(asked.PlatformService)
		}
	}
	if has(asked.PlatformService) && yearlyPaid.MatchString(r.Text) && !NewlyNamed.MatchString(r.Text) {
		drop(asked.PlatformAward) // 公共服务平台 年补封顶
	}
	if has(asked.PlatformService) && serviceIncome.MatchString(r.Text) && !NewlyNamed.MatchString(r.Text) {
		drop(asked.PlatformAward)
	}
	if (has(asked.PlatformAward) || has(asked.PlatformService)) && whole {
		for _, t := range []asked.Topic{asked.PlatformAward, asked.PlatformService} {
			if !has(t) {
				order = append(order, t)
			}
			score[t] = max(score[t], StrongCue)
		}
	}
	if Jointly.MatchString(r.Text) {
		for _, t := range []asked.Topic{asked.VerticalModel, asked.Computing} {
			if !has(t) {
				order = append(order, t)
			}
			score[t] = max(score[t], StrongCue)
		}
	}
	if has(asked.Training) && len(score) > 1 && trainingFee.MatchString(r.Masked) && !trainee.MatchString(r.Text) {
		drop(asked.Training) // 实施费20万，培训费5万 is the price of a project
	}
	if has(asked.Research) && len(score) > 1 && !awardWords.MatchString(r.Text) && r.carriesOther(asked.Research, score) {
		drop(asked.Research) // 研发费用占比12% tells of the company
	}
	if has(asked.Research) && has(asked.Growth) && !strings.Contains(r.Text, "研发") {
		drop(asked.Research) // 评上领雁企业后市里配套多少
	}
	best := 0.0
	for _, v := range score {
		best = max(best, v)
	}
	var out []asked.Topic
	for _, t := range order {
		v, ok := score[t]
		switch {
		case !ok:
		case v == best || v >= StrongCue && (v >= best*0.45 || r.Want(want.Total) || joinedAwards.MatchString(r.Masked)) && (!shadowed(t, score) || r.Want(want.Compare)):
			out = append(out, t)
		case r.carries(t), t == asked.Scenario && (r.Want(want.Total) || InAllNow.MatchString(r.Text)) && projectsOf(r.Masked) > 0, len(score) == 2 && r.Want(want.Compare):
			out = append(out, t)
		}
	}
	// an amount whose role is clear brings its topic, even one no word named
	for _, s := range r.Sums {
		if s.Role == sentence.RoleFee && !sentence.ComputeOf.MatchString(r.Text) && !strings.Contains(r.Text, "服务费") {
			continue // 年费实际就60万了 is said of whatever is under discussion
		}
		if s.Role == sentence.RoleTotal && len(out) > 0 && s.Learned.Of(amount.Total) < 0.5 && !sentence.ComputeOf.MatchString(r.Text) {
			continue // 跟模型厂家签了三年，合同总价180万: the total of what is spoken of
		}
		if s.Role == sentence.RoleProvince && !Matching.MatchString(r.Text) || s.Role == sentence.RoleSpending && len(out) > 0 && !awardWords.MatchString(r.Text) {
			continue
		}
		if t, ok := sentence.Bases[s.Role]; ok && s.Sure >= sentence.SureRole && !slices.Contains(out, t) && (len(out) == 0 || s.Sure >= 2*sentence.SureRole) && !r.clashes(t, out) {
			out = append(out, t)
		}
	}
	return r.askedAlone(r.certainly(out))
}

// joinedAwards names two supports in one breath, of which one has more words: 买模型的补助和算力补助.
var joinedAwards = pattern.MustCompile(`(?:补助|补贴|奖励?|那笔|那项|配套|待遇)(?:和|跟|与|、|加|以及|还有|同|及)[^,，。;；¥跟和与]{1,12}(?:补助|补贴|奖励?|那笔|那项|配套|待遇)`)

var (
	trainingFee = pattern.MustCompile(`培训(费用?)?[^,，。¥]{0,3}¥|¥(元|块钱?)?的?培训费`)
	trainee     = pattern.MustCompile(`证|技能|补贴|参加|学员|工人|员工`)
)

// awardWords: the provincial award is spoken of, not only spending.
var awardWords = pattern.MustCompile(`配套|奖补|省|provinc|match|第二条|研发补|研发.{0,6}(补|奖)`)

// carriesOther tells whether an amount belongs to another topic that is spoken of.
func (r *Reading) carriesOther(than asked.Topic, score map[asked.Topic]float64) bool {
	return slices.ContainsFunc(r.Sums, func(s Sum) bool {
		t, ok := sentence.Bases[s.Role]
		return ok && t != than && score[t] > 0 && s.Sure >= 1
	})
}
