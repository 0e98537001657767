package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Shares that leave nothing open: of what another company or an earlier year came
// to (我们只有他的六成), and those whose result is said beside them (涨了20%，现在6000).

const (
	// exactShare is a share or a multiple; someParty is whose amount it is of.
	exactShare = `(` + sentence.AShare + `|[两二三四五六七八九十]倍|\d{1,2}倍)`
	someParty  = `(他们?|她们?|它|人家|对方|去年|上一?年|前年|[a-z]|\p{Han}{1,5}?)(?:们|家|那边|那家|公司|那个)?`
)

var (
	ofParty = pattern.MustCompile(`(?:只有|才有|刚好是|正好是|也就是?|只|才|是|相当于|等于|顶|[买花用投卖收做租付]了?)` + someParty + `的` + exactShare)
	// thanParty: 我们比他少四成.
	thanParty = pattern.MustCompile(`比` + someParty + `(?:还|又|要|都)?[买花用投卖收做租付]?(?:得)?(多|少|高|低)[买花用投卖收做租付]?(?:了|出)?` + exactShare)
	// pronoun stands for whoever was told of before.
	pronoun = pattern.MustCompile(`^(?:他们?|她们?|它|人家|对方)$`)
	// partyName are the ways to call a person, a company or an earlier year; whatever else
	// a share is of, a contract or a profit, is no party.
	partyName = pattern.MustCompile(`^(?:我们?|我司|咱们?|本公司|去年|上一?年|前年|[老小阿大]\p{Han}{1,2}|\p{Han}{1,2}(?:总|哥|姐|叔|老板|董|经理|老师)|\p{Han}{0,3}(?:公司|厂|店|集团|企业|单位)|隔壁\p{Han}{0,3}|同行|朋友|同学|友商|对手|兄弟|邻居|表[哥弟姐妹]|[a-z甲乙丙丁母子])$`)
	// notItsAmount: it is the share of something within, and no amount of its own.
	notItsAmount = pattern.MustCompile(`利润|净利|毛利|成本|研发|税|人工|人数|员工|产量|产能|份额|股|首付|定金|尾款|预付|客户|面积|规模`)
	// roundBefore and roundAfter make a share inexact.
	roundBefore = pattern.MustCompile(`(?:差不多|大概|大约|约|将近|接近|估计)[^,，。¥]{0,10}$`)
	roundAfter  = pattern.MustCompile(`^(?:左右|上下|多一?点|出头|不到|吧)`)
	ownParty    = pattern.MustCompile(`^(?:我们?|我司|咱们?|自己|本公司)$`)
	allParties  = pattern.MustCompile(`两家|两边|两头|两个公司|各|分别|都能|他俩|一共|总共|合计|加起来`)
)

// partyShare works out the amount of one who is told by another's, the only one in
// the message: 老陈买了11万，我哥只有他的六成. What is asked may be the other's own.
// nil if nothing is told so, or nobody can say whose is asked.
func (r *Reading) partyShare(topic asked.Topic) []Sum {
	if len(r.Sums) != 1 || r.Sums[0].Index < 0 || r.Sums[0].Period != sentence.PerYear || topic == asked.Research || allParties.MatchString(r.Masked) {
		return nil
	}
	base := r.Sums[0]
	name, words, percent, from, at := r.toldShare()
	told := strings.Contains(r.Before(base.Index), name)
	if percent <= 0 || percent == 100 || !pronoun.MatchString(name) && !partyName.MatchString(name) || notItsAmount.MatchString(sentence.LastPart(r.Masked[:from])) || strings.HasSuffix(words, "成") && noShare.MatchString(r.Masked[at:]) {
		return nil
	}
	asks := r.Masked[at:]
	switch {
	case pronoun.MatchString(name):
		if !strings.Contains(r.Masked[:at], string(sentence.Mask)) || strings.Contains(asks, name) {
			return nil
		}
	case !told:
		return nil
	case strings.Contains(asks, name):
		return []Sum{base} // 他们只有我们的六成，我们能补多少
	case ownParty.MatchString(name):
		return nil
	}
	s := base
	s.Low, s.High = base.Low.Percent(percent), base.High.Percent(percent)
	if s.High.Equal(money.Amount{}) {
		return nil
	}
	s.Role, s.Found, s.Sure = sentence.MainRole[topic], sentence.MainRole[topic], ClearRole
	s.Approximate = s.Approximate || roundBefore.MatchString(r.Masked[:from]) || roundAfter.MatchString(r.Masked[at:])
	s.Derived = base.High.Format() + words
	return []Sum{s}
}

// toldShare finds the share of a party's amount: the party, how the share is said of the
// amount, its percents, and where it begins and ends; 0 percents if there is none.
func (r *Reading) toldShare() (party, words string, percent int64, from, end int) {
	if at := ofParty.FindStringSubmatchIndex(r.Masked); at != nil {
		share := r.Masked[at[4]:at[5]]
		return r.Masked[at[2]:at[3]], "元的" + share, timesOrPercents(share), at[2], at[1]
	}
	at := thanParty.FindStringSubmatchIndex(r.Masked)
	if at == nil {
		return "", "", 0, 0, 0
	}
	how, share := r.Masked[at[4]:at[5]], r.Masked[at[6]:at[7]]
	switch p := timesOrPercents(share); {
	case p == 0:
		return "", "", 0, 0, 0
	case how == "多" || how == "高":
		return r.Masked[at[2]:at[3]], "元再加" + share, 100 + p, at[6], at[1]
	default:
		return r.Masked[at[2]:at[3]], "元减去" + share, 100 - p, at[6], at[1]
	}
}

// timesOrPercents: 两倍 is 200 percent; 一倍 and 一番 are no share of another.
func timesOrPercents(share string) int64 {
	switch {
	case share == "一番" || share == "一倍":
		return 0
	case strings.HasSuffix(share, "倍"):
		return sentence.Small(strings.TrimSuffix(share, "倍")) * 100
	}
	return PercentsOf(share)
}

var (
	rose = pattern.MustCompile(`(?:涨|增长?|多|提高|上浮|上调|增加|上升|贵|高|超支?|超出)(?:价)?(?:了|出来?)?` + sentence.AShare)
	fell = pattern.MustCompile(`(?:掉|跌|少|降|减少?|下降|下滑|下调|缩水|便宜|回落|省下?|节省|节约|低|优惠|让利|砍)(?:价)?(?:了|掉|来)?` + sentence.AShare)
	// ofTwo: the amount is held against another thing's, and both count.
	ofTwo = pattern.MustCompile(`另一?(?:个|款|家|批|项|笔)|[两三几](?:个|款|家|种)|[a-d甲乙丙](?:款|公司|企业|家|项目)|比(?:它|他|她)`)
)

// wholePercent is the leeway of a share that is said in whole percents.
const wholePercent = 1

// ResultSaid finds two amounts of which one is the other with the one rise or fall that
// the message tells: 预算400万，省了15%，实际340万. Nothing is left to work out then.
// now is what it came to.
func (r *Reading) ResultSaid(sums []Sum) (now Sum, ok bool) {
	if len(sums) != 2 || sums[0].Index < 0 || sums[1].Index < 0 || len(r.Rates) > 1 {
		return Sum{}, false
	}
	percent := int64(100)
	if m := rose.FindStringSubmatch(r.Masked); m != nil {
		percent += PercentsOf(m[1])
	} else if m := fell.FindStringSubmatch(r.Masked); m != nil {
		percent -= PercentsOf(m[1])
	}
	if percent == 100 || percent <= 0 {
		return Sum{}, false
	}
	for i, to := range sums {
		from := sums[1-i]
		off := from.High.Percent(percent).Sub(to.High)
		if to.High.Less(from.High) == (percent < 100) && !from.High.Percent(wholePercent).Less(off) && !from.High.Percent(wholePercent).Less(money.Amount{}.Sub(off)) {
			return to, true
		}
	}
	return Sum{}, false
}

// afterChange keeps what an amount came to after a rise or a fall; both amounts where
// each is of another part of the year, or of another thing. nil if neither is said.
func (r *Reading) afterChange(topic asked.Topic, sums []Sum) (kept []Sum, ok bool) {
	now, ok := r.ResultSaid(sums)
	if !ok {
		return nil, false
	}
	if sentence.PartOfYear.MatchString(r.Masked) || ofTwo.MatchString(r.Masked) || sums[0].Period != sentence.PerYear || r.allAsked() {
		return nil, true
	}
	now.Role, now.Found, now.Sure = sentence.MainRole[topic], sentence.MainRole[topic], ClearRole
	return []Sum{now}, true
}

// allAsked: what each amount brings is asked, or their sum.
func (r *Reading) allAsked() bool {
	return EachGets.MatchString(r.Masked) || r.Want(want.Total) || r.Want(want.Compare) && !r.Guessed || r.Compares() && !r.Years()
}
