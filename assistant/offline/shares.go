package offline

import (
	"regexp"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// An amount that the message states as so much of another, or so much more or
// less than last year's: 去年5万，今年涨了40%; 总费用20万，算力占35%. Only whole
// percents are worked out; anything else is asked for.

const aShare = `(\d{1,3}%|百分之[一二三四五六七八九十]{1,3}|[一二两三四五六七八九]成半?|[二四五]分之[一二三四]|一半|一番|一倍)`

var (
	grewBy   = regexp.MustCompile(`(?:涨|增长?|多|提高|上浮|增加|上升|翻)(?:了)?(?:约|大概|差不多)?` + aShare)
	fellBy   = regexp.MustCompile(`(?:掉|跌|少|降|减少?|下降|下滑|缩水|便宜|回落)(?:了)?(?:约|大概|差不多)?` + aShare)
	makesUp  = regexp.MustCompile(`([\p{Han}a-z\d]{2,14}?)(?:只)?占(?:了|比|到)?(?:约|大概|差不多)?` + aShare)
	fulfils  = regexp.MustCompile(`(?:只|才)?完成(?:了)?(?:约|大概)?` + aShare)
	lastTime = regexp.MustCompile(`(去年|上一?年|上年|原来|以前|之前)[^¥]{0,16}$`)
	thisTime = regexp.MustCompile(`今年|这回|这次|现在|本年`)
)

// percentsOf returns how many percent a share is; 0 if it is none of whole percents.
func percentsOf(share string) int64 {
	switch {
	case share == "一半":
		return 50
	case share == "一番" || share == "一倍":
		return 100
	case strings.HasSuffix(share, "%"):
		return small(strings.TrimSuffix(share, "%"))
	case strings.HasPrefix(share, "百分之"):
		return small(strings.TrimPrefix(share, "百分之"))
	case strings.HasSuffix(share, "成半"):
		return small(strings.TrimSuffix(share, "成半"))*10 + 5
	case strings.HasSuffix(share, "成"):
		return small(strings.TrimSuffix(share, "成")) * 10
	}
	of, part, ok := strings.Cut(share, "分之")
	if n := small(of); ok && n > 0 && 100%n == 0 {
		return small(part) * (100 / n)
	}
	return 0
}

// worked works out the amount that is stated as a share of the only one in the
// message. nil if there is nothing of the kind.
func (r *Reading) worked(topic asked.Topic) []sum {
	if len(r.sums) != 1 || r.sums[0].index < 0 || topic == asked.Research || len(r.rates) > 1 || ofPolicyShare.MatchString(r.text) {
		return nil
	}
	base := r.sums[0]
	if m := makesUp.FindStringSubmatch(r.text); m != nil && topicWord(topic, m[1]) && !asideShare.MatchString(m[0]) {
		return shareOfSum(topic, base, percentsOf(m[2]), "元的"+m[2])
	}
	if m := fulfils.FindStringSubmatch(r.text); m != nil && planned.MatchString(r.before(base.index)) {
		return shareOfSum(topic, base, percentsOf(m[1]), "元的"+m[1])
	}
	if !lastTime.MatchString(r.before(base.index)) || !thisTime.MatchString(r.after(base.index)) {
		return nil
	}
	if m := grewBy.FindStringSubmatch(r.after(base.index)); m != nil {
		return shareOfSum(topic, base, 100+percentsOf(m[1]), "元再加"+m[1])
	}
	if m := fellBy.FindStringSubmatch(r.after(base.index)); m != nil && percentsOf(m[1]) < 100 {
		return shareOfSum(topic, base, 100-percentsOf(m[1]), "元减去"+m[1])
	}
	return nil
}

// ofPolicyShare: the share is what the policy pays, or somebody says it pays.
var ofPolicyShare = regexp.MustCompile(`(补|奖|给|配套?|返|报)(你|我|我们)?(个)?(\d{1,3}%|百分之|[一二三四五六七八九]成)|我们(这边)?(占|出|分)|对方`)

func shareOfSum(topic asked.Topic, base sum, percent int64, words string) []sum {
	if percent <= 0 || percent == 100 || percent > 300 {
		return nil
	}
	s := base
	s.Low, s.High = base.Low.Percent(percent), base.High.Percent(percent)
	if s.High.Equal(money.Amount{}) {
		return nil
	}
	s.role, s.found, s.sure = mainRole[topic], mainRole[topic], clearRole
	s.period = perYear
	s.derived = base.High.Format() + words
	return []sum{s}
}
