package passing

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What denies a denial grants (不是没备案, 不存在没领证的情况), and what may be so is not
// said to be so (怕没备案, 评没评上我也说不准). Both are settled before conditions are read.

var (
	// deniedTwice is a denial of what follows in its clause: another denial.
	deniedTwice = pattern.MustCompile(`^(.*?)(?:并|又|也|可|绝|绝对|当然|根本)?(?:不是(?:说)?|不存在|不可能|怎么可能)((?:(?:买|用)的|这个|那个|这|那|我们|我司|他们|他|它)*(?:大?模型|平台|中心|成效|效果|知识产权|专利|证书?|项目|场景|产品|补助|补贴|省里|省级|国家级|国家|市里|团队|公司|企业)?(?:上|里)?)(?:(从来|从|压根|根本|还|都|也)*(没有|没|未曾?|冇)|(没|做|实现|达|算|够|拿|考|评)?(不)(了|到|上|出|是|算|属于|明显|显著|来|在|去|符合|具备|满足|突出))(.*?)(?:的(?:情况|问题|事|说法|可能)|这(?:回|种)?事|这种情况|那种)?$`)
	// asksSo ends a clause that asks whether the denial holds, or takes it for granted: 这不是没备案嘛.
	asksSo = pattern.MustCompile(`(?:吗|嘛|么|吧|呀)$`)
	// noWill: who has not wanted or tried to has not been said to have.
	noWill = pattern.MustCompile(`^(?:想|打算|考虑|办法|试|钱|道理|可能|用(?:$|处)|关系|区别|条件)`)
)

// flatly are words that end in 是不是, and ask nothing.
var flatly = strings.NewReplacer("要是不是", "如果不是", "就是不是", "就不是")

// undoubled grants what a clause denies to have been denied.
func undoubled(text string) string {
	text = flatly.Replace(text)
	if !strings.Contains(text, "不") && !strings.Contains(text, "怎么可能") {
		return text
	}
	var b strings.Builder
	for _, c := range ClausesOf(text) {
		b.WriteString(c.undoubled() + c.Mark)
	}
	return b.String()
}

// contrary is what would tell against the applicant, denied: 不是贴牌, 不光是联网.
var contrary = pattern.MustCompile(`(?:(?:不|并非|又非)(?:是|属于|算|光是?|只是?|单是?|止是?|单纯是?|仅是?)|并非)(?:什么|那种|拿来|用来|买来)?(?:单纯|纯粹|一般|普通|简单)?(?:的)?(?:老(?:牌|平台|资格|产品|型号|款|掉牙)|旧款|复审|复评|续期|换证|换牌|翻新|贴牌|代工|代理|经销|分销|公版|公模|买(?:来)?的技术|外购|授权来的|[一二两三四五六七八九十\d]+年前|(?:搞|做|卖)(?:贸易|外贸|建材|服装|餐饮|鞋|食品|五金)|传统|蹭概念|自封|自称|挂名|远程|兼职|结业证|上岗证|合格证|内部(?:办公|使用)|办公|写公文|写材料|聊天|客服|转卖|倒卖|联网|上云|数据采集|采集|摆设|改良|小打小闹|野模型|没过审)[^,，。;；!！?？]*`)

func (c MarkedClause) undoubled() string {
	if strings.ContainsAny(c.Mark, "?？") || asksSo.MatchString(c.Text) {
		return c.Text
	}
	c.Text = contrary.ReplaceAllStringFunc(c.Text, sentence.Blank)
	m := deniedTwice.FindStringSubmatchIndex(c.Text)
	if m == nil {
		return c.Text
	}
	part := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return c.Text[m[2*i]:m[2*i+1]]
	}
	before, thing, rest := part(1), part(2), part(8)
	if strings.HasSuffix(before, "是") || strings.HasSuffix(before, "要") || noWill.MatchString(rest) {
		return c.Text // 是不是没备案 asks
	}
	verb := part(5) + part(7)
	switch {
	case part(4) == "没有":
		verb = "有"
	case part(4) != "":
		verb = "已"
	case part(5) != "":
		verb = "能" + verb // 实现不了
	}
	return before + thing + verb + rest
}

var (
	mayBe = pattern.MustCompile(`(?:^|[^不])(?:有可能|可能|也许|或许|说不定|搞不好|弄不好|没准|保不齐|保不准|恐怕|担心|生怕)|(?:^|[^哪])怕|(?:说|拿|吃|摸|搞)不准|说不清|说不好|(?:还|也|都|我)?(?:不|没)(?:太)?(?:确定|清楚|知道|晓得)|没底|存疑`)
	// ruinous, where it is sure, is what denies, asks, or tells of another payment or selection
	ruinous = pattern.MustCompile(`没|未|不|冇|是否|\bnot?\b|(?:领|拿|享受|补|发)(?:过|了)|(?:国家|省)[^,，。]{0,6}(?:选|评|中|进)|(?:选|评|中|进)[^,，。]{0,4}(?:国家|省)`)
)

// doubtAlone is a clause that says no more than that what stands before it is open.
var doubtAlone = pattern.MustCompile(`^(?:这|那|个|点|我们?|咱们?|他们?|也|都|还|得|要|再|先|去|就|回去|回头|暂时|目前)*(?:不知道|不清楚|不确定|不晓得|没底|(?:说|拿|吃)不准|说不清|不好说|没定论|没(?:个)?准话|问问|问一下|查查|查一下|在查|待查|核实|待定|确认)(?:看|下|一下|才行|再说|呢|吧|了|中)*$`)

// ofOutcome is a doubt of what follows from a fact, not of the fact: 没备案不知道能不能补.
var ofOutcome = pattern.MustCompile(`能不能|行不行|可不可以|算不算|给不给|补不补|认不认|会不会|影响|还能|能(?:补|拿|报|领|享受|申)|有没有(?:补|份|钱|戏)|不给|不补|不让|拿不到|补不到|吃亏|白`)

// unsettled blanks the clauses that only say what may be so.
func unsettled(text string) string {
	clauses := ClausesOf(text)
	var b strings.Builder
	for i, c := range clauses {
		open := i+1 < len(clauses) && doubtAlone.MatchString(clauses[i+1].Text) ||
			i+2 < len(clauses) && doubtAlone.MatchString(clauses[i+2].Text) && strings.Contains(c.Text, "说") && strings.Contains(clauses[i+1].Text, "说") // 他说没有，我说有，没定论
		open = open || leftOpen(c.Text) || i+1 < len(clauses) && onlyOrNot.MatchString(clauses[i+1].Text) && leftOpen(clauses[i+1].Text)
		doubt := mayBe.FindStringIndex(c.Text)
		if doubt != nil && !IfSo.MatchString(c.Text) && !ofOutcome.MatchString(c.Text) {
			open = open || ruinous.MatchString(c.Text[:doubt[0]]+c.Text[doubt[1]:])
		}
		if open {
			c.Text = sentence.Blank(c.Text)
		}
		b.WriteString(c.Text + c.Mark)
	}
	return b.String()
}
