package offline

import (
	"strings"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant/offline/faq"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/store"
	"github.com/rongce/rongce/knowledge"
)

// Once the policy is issued, no answer calls it a draft, but where its title is quoted.
func TestNoDraftOnceIssued(t *testing.T) {
	issued := *knowledge.FuzhouAI()
	issued.Status = knowledge.Issued
	a := desk(t)
	p := New(&issued, a.Toolbox)
	a.Policy, a.Planner, a.Fallback = &issued, p, p
	isDraft := func(text string) bool {
		text = ofTitle.ReplaceAllString(text, "")
		return strings.Contains(text, "征求意见稿") || strings.Contains(text, "尚未正式印发") || strings.Contains(text, "draft")
	}
	for _, talk := range []string{
		"你好", "你是谁", "算力一年花了8万能补多少", "算力一年花了8万能补多少|那9万呢", "现在能申领吗", "什么时候开始施行", "有效期到哪年", "怎么申报",
		"九条都列出来", "哪几条写了金额", "各条的上限", "我们公司能享受哪些", "哪些靠评选哪些按公式", "算力补助怎么申报", "算力那条什么时候到账", "听说人人都能领一万块",
		"去年12月买的模型花了30万，政策出来以后还能补吗", "第一条能不能保证拿到", "领了以后会不会被复核", "意见提到哪里", "个人买算力8万能补吗", "不是说第一条能补50万吗",
		"hello", "Is it in force?", "How do I apply?", "What does article 6 pay?", "Which measures name an amount?", "We spent 80,000 yuan on computing power, how much?",
	} {
		a.Conversations = store.NewMemory()
		if said := hold(t, a, strings.Split(talk, "|")...).Text; isDraft(said) {
			t.Errorf("%s\nanswers as if it were a draft: %s", talk, said)
		}
	}
	worth := sheets.WorthOf(issued.Standing(time.Date(2026, 11, 25, 9, 0, 0, 0, time.UTC)))
	for _, q := range faq.Questions()[1:] {
		l := &plan.Plan{Reading: reading.Read("名额有多少", p.Model), Everyday: &plan.Everyday{Name: q}, Worth: worth}
		if said := strings.Join(p.everyday(l).Lines, "\n"); said == "" || isDraft(said) {
			t.Errorf("%s is answered %q", q, said)
		}
	}
}
