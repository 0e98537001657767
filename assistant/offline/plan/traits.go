package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Trait is something that a measure has or has not by its own words, so that
// one can ask which measures have it: 写明了每年限多少个的，有哪几条.
type Trait struct {
	words *pattern.Pattern
	Says  string // 要经过评选、有名额的
	Has   func(*sheets.Sheet, *tools.Bound) bool
	Line  func(*sheets.Sheet) string // what of the measure answers
}

// traits are what a measure may have, so that one can ask which ones have it.
var traits = []Trait{
	{pattern.MustCompile(`(?:要|得|须|需要?)(?:先|已经)?(?:有|拿|过|得|领)(?:到|过|了)?省|先(?:拿|有|过|得|领)(?:到|过|了)?[^,，。]{0,3}省|以省[^,，。]{0,8}(?:为)?前提`), "要先拿到省里奖补的",
		func(s *sheets.Sheet, _ *tools.Bound) bool {
			return strings.HasPrefix(s.Threshold, "前提是先拿到省级")
		}, func(s *sheets.Sheet) string { return s.Gist }},
	{pattern.MustCompile(`没有?(?:写|设|定|规定)?(?:明)?(?:上限|封顶|限额)|不封顶`), "给钱但没有另写封顶数的",
		func(s *sheets.Sheet, _ *tools.Bound) bool { return strings.HasPrefix(s.Ceiling, "没有") }, func(s *sheets.Sheet) string { return s.Ceiling }},
	{pattern.MustCompile(`(国家|省)级?[^。]{0,14}(不重复|不再|不给|不奖|不补|不能|不行|就没|排除|除外|剔除|排掉|排外)|(排除|除外|剔除)[^。]{0,8}(国家|省)级`), "写了“与入选国家级或省级不重复”的",
		func(s *sheets.Sheet, _ *tools.Bound) bool { return s.Exclusion != "" }, func(s *sheets.Sheet) string { return s.Exclusion }},
	{pattern.MustCompile(`评选|选上|评上|择优|竞争|名额|限(额|量)|限[^,，。]{0,4}(几|多少)?个|(个数|数目|数量)(上)?(的)?(有)?限|限(了|着)?(个)?(数|死)|个数[^,，。]{0,2}限|(?:有|限)个?数量?限制|(几|多少)个(为限|封顶|名额)`), "有名额、够条件也不一定有的",
		func(s *sheets.Sheet, _ *tools.Bound) bool { return s.Quota != "" }, func(s *sheets.Sheet) string { return s.Quota }},
	{pattern.MustCompile(`省(级|里|厅)?[^。]{0,10}(挂(上)?钩|有关|相关|关系|关联|沾边|搭边|联动|衔接|扯得上)|(?:提到|写到|涉及|说到|写了|提及)(?:了)?省|(跟|和|与)省(级|里)?[^。]{0,4}(补助|奖补|政策)?[^。]{0,6}(挂|连|搭|有关)`), "提到省级的",
		func(s *sheets.Sheet, _ *tools.Bound) bool {
			return strings.Contains(strings.Join(s.Quotes, ""), "省级")
		}, func(s *sheets.Sheet) string { return s.Gist }},
	termTrait(`备案`, "要求模型通过国家网信办备案的", asked.VerticalModel),
	termTrait(`自主知识产权|知识产权|专利`, "要求有自主知识产权的", asked.Product),
	termTrait(`近三年|三年内`, "要求近三年开发的", asked.Product),
	termTrait(`成效|见效`, "要求成效明显的", asked.Industrial),
	{pattern.MustCompile(`门槛|起点线|下限|最低(金额|要求|线)|不到就(没|不)`), "设了金额门槛、不到就没有的",
		func(_ *sheets.Sheet, b *tools.Bound) bool { return b != nil && b.Shape().From != nil }, func(s *sheets.Sheet) string { return s.Threshold }},
	{byShare, "按比例算的",
		func(_ *sheets.Sheet, b *tools.Bound) bool { return b != nil && b.Shape().Rate > 0 }, func(s *sheets.Sheet) string { return s.Rate + "，" + s.Ceiling }},
	{pattern.MustCompile(`一次性|(只|就)(给|补|发|拿|领)一(次|回)|一回(头|性)`), "一次性的",
		func(s *sheets.Sheet, _ *tools.Bound) bool { return strings.Contains(s.Gist, "一次性") }, func(s *sheets.Sheet) string { return s.Gist }},
	{pattern.MustCompile(`(按|逐)年(给|补|发|都)|每年都(给|补|发|有)|年年(给|补|发|有)`), "写明每年给的",
		func(s *sheets.Sheet, _ *tools.Bound) bool { return strings.Contains(s.Again, "每年依据") }, func(s *sheets.Sheet) string { return s.Gist }},
}

// byShare: what is paid is a share of something.
var byShare = pattern.MustCompile(`(?:按|照|用)(?:百分比|百分之几|比例|几成|多少个点)[^。]{0,8}(?:给|补|算|奖|的|来)`)

// termTrait is a term of one measure alone: which ask for it, or do not.
func termTrait(of, says string, topic asked.Topic) Trait {
	return Trait{pattern.MustCompile(`(?:要求|需要|用|必须|须|得|要|写)(?:有|是|先|做|过|通过|了)*(?:模型|产品)?(?:的)?(?:` + of + `)|(?:` + of + `)(?:的)?(?:要求|条件)`), "九条里" + says + "（其余各条没有写这一项）",
		func(s *sheets.Sheet, _ *tools.Bound) bool { return s.Topic == topic }, func(s *sheets.Sheet) string { return strings.TrimSuffix(s.Gist, "。") }}
}

// askedTrait is the trait by which a message looks for measures; nil if there is none.
func (l *Plan) askedTrait() *Trait {
	if v := l.ceilingSought(); v != nil {
		return ofCeiling(*v)
	}
	if forWorkers.words.MatchString(l.Text) && len(l.Entering()) == 0 && !l.hasTopic(l.Explicit()) && anyOfIt.MatchString(l.Text) {
		return &forWorkers
	}
	if len(l.Entering()) > 0 || l.Want(want.Ceilings) && !reading.PlacesLeft.MatchString(l.Text) && !byShare.MatchString(l.Text) || !picksOut.MatchString(l.Text) {
		return nil
	}
	if len(l.Rates) == 1 && rateWanted.MatchString(l.Text) {
		return ofRate(l.Rates[0].Value)
	}
	for i := range traits {
		if traits[i].words.MatchString(l.Text) {
			return &traits[i]
		}
	}
	return nil
}

// forWorkers are the supports that are not for companies; somebody who works for one asks for them.
var forWorkers = Trait{pattern.MustCompile(`(?:跟|和|与|对|轮得?到|落到)(?:我们?|咱们?|俺们?)?(?:这些|这种)?(?:普通|一般|基层|一线)?(?:的)?(?:打工|上班|老百姓|小老百姓|百姓|市民|工人|员工|职工|个人|蓝领|普通人)(?:的|族|人|仔|者)?[^。]{0,6}(?:有关|有份|沾边|能领|能拿|相关|沾光|好处|挨着|搭边)`), "给个人的",
	func(s *sheets.Sheet, _ *tools.Bound) bool {
		return s.Tool != "" && s.Measure == asked.Training.Measure()
	}, func(s *sheets.Sheet) string { return strings.TrimSuffix(s.Gist, "。") }}

// picksOut looks for measures among all.
var picksOut = pattern.MustCompile(`哪(?:一)?个(?:是)?(?:没有?(?:写|设|定)?(?:上限|封顶)|不封顶)|的\s*(?:条号|条目|条款|措施|条文)|(哪(几|些|一|两|三)?|几|有没有|有什么)(个)?(条|项(?:措施)?|措施|地方|处)|哪(几|些)(?:[^,，。个款]{0,2})?(?:是|要|有|写|限|得)|(条款|措施|条)[^,，。]{0,6}(拎|挑|列|筛|找|摘|理)(一?下|出来)|(名额|个数|限[^,，。]{0,6}个)[^,，。]{0,6}有哪(些|几)|报条号|(拎|挑|列|筛|找|摘)[^,，。]{0,8}(条款|措施|条号)`)

// anyOfIt asks whether there is anything.
var anyOfIt = pattern.MustCompile(`有没有|有啥|有什么|哪|吗|么|能不能|什么`)

var rateWanted = pattern.MustCompile(`比例|百分|[一二三四五六七八九]成|%|个点`)

// ofRate are the measures that pay a share of so many percent.
func ofRate(percent money.Amount) *Trait {
	says := fmt.Sprintf("按%s%%算的", percent.Format())
	return &Trait{Says: says,
		Has: func(_ *sheets.Sheet, b *tools.Bound) bool {
			return b != nil && b.Shape().Rate > 0 && money.Yuan(b.Shape().Rate).Equal(percent)
		},
		Line: func(s *sheets.Sheet) string { return s.Rate + "，" + s.Ceiling }}
}

// ceilingSought is the ceiling by which a message looks for what it is of: 封顶三百万指的哪笔钱.
func (l *Plan) ceilingSought() *money.Amount {
	if len(l.Reading.Sums) != 1 || l.Reading.Sums[0].Index < 0 || l.hasTopic(l.Explicit()) || len(l.Measures) > 0 {
		return nil
	}
	s := l.Reading.Sums[0]
	if !ceilingBefore.MatchString(l.Before(s.Index)) && !ceilingAfter.MatchString(l.After(s.Index)) || !whichIsIt.MatchString(l.Masked) || ownDoing.MatchString(l.Masked) {
		return nil
	}
	for _, sheet := range sheets.OfTopics {
		if capsAt(sheet, s.High) {
			return &s.High
		}
	}
	return nil
}

var (
	ceilingBefore = pattern.MustCompile(`(?:封顶|最高|最多|上限|不超过|顶格|顶天|至多|天花板)(?:的)?(?:是|为|有|能|给|补|拿|可)*(?:到)?$`)
	ceilingAfter  = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:封顶|上限|那个顶|顶格|天花板|为限)`)
	whichIsIt     = pattern.MustCompile(`哪(?:一|个|笔|条|项|块|样|种|几|些|方面|里|儿)?|啥|什么(?:钱|补|奖|项目|东西|意思)`)
)

// capsAt: the sheet's ceiling is so much.
func capsAt(s *sheets.Sheet, v money.Amount) bool {
	return !strings.HasPrefix(s.Ceiling, "没有") && slices.ContainsFunc(money.Figures(s.Ceiling), func(f money.Figure) bool { return f.Kind == money.Unit && f.Value.Equal(v) })
}

// ofCeiling are the measures that pay so much at the most.
func ofCeiling(v money.Amount) *Trait {
	return &Trait{Says: "上限写着" + v.Format() + "元的",
		Has:  func(s *sheets.Sheet, _ *tools.Bound) bool { return capsAt(s, v) },
		Line: func(s *sheets.Sheet) string { return strings.TrimSuffix(s.Gist, "。") }}
}
