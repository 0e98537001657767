package plan

import (
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What is told later of an award that was worked out, put in words that say it in one message: when the platform was recognised,
// what it takes in all year, another year's income, those who passed at last, what of an investment the state has paid.

var (
	notApproved  = pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:要是|如果|假如|万一|若是?)[^,，。;；¥省市]{0,4}(?:没|未|不)(?:有|能|给)?(?:批|拿|到账|评上|给|下来|通过)[^,，。¥]{0,5}$`)
	ofWhichPaid  = pattern.MustCompile(`^[^\pL]*(?:但是?|不过|可是)?(?:其中|里面|里头|这里面)(?:的|有)*¥`)
	byOneOrBoth  = pattern.MustCompile(`(?:按|用|拿|以)[^,，。¥]{0,2}¥[^¥,，。]{0,4}还是[^¥,，。]{0,3}¥`)
	takenAllYear = pattern.MustCompile(`^[^\pL]*(?:全年|一年|整年|年收入|全年收入)[^,，。¥]{0,8}¥[^,，。¥]{0,6}$`)
	nextYear     = pattern.MustCompile(`^[^\pL]*(?:那)?(大前年|前年|去年|今年|明年|后年|第[一二三]年)[^,，。¥]{0,6}¥[^,，。¥]{0,4}[,，][两二三](?:年|个年度)`)
	ofPlatform   = pattern.MustCompile(`^[^\pL]*(?:那个|这个|我们的?)?(?:平台|中心)(?:的认定)?(?:是|不是|其实|实际)`)
	passedSince  = pattern.MustCompile(`^[^\pL]*(?:他们|那几个|后来|现在|结果)*(?:考)?过了?([两二三四五六七八九]|\d{1,2})(?:个|人|名)[^\pL]*$`)
	yetToSit     = pattern.MustCompile(`(?:另外|还有|剩下?|其余|其他)[^,，。]{0,8}(?:下个?月|下周|下次|过几天|月底|年底|明年|还没|等着?)[^,，。]{0,4}(?:考|鉴定|出成绩|补考)`)
	ofSameKind   = pattern.MustCompile(`^[^,，。]{0,6}(?:是|算|属于)[^,，。]{0,4}市(?:级|里)的?同类`)
)

// awardsLater is the message in such words; "" if it tells nothing of the kind.
func (l *Plan) awardsLater(t *assistant.Turn) string {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	switch {
	case topic == asked.Research && len(items) > 0 && len(l.Sums) == 0 && notApproved.MatchString(l.Masked):
		return "要是省里没给呢"
	case topic == asked.Industrial && len(l.Sums) > 0:
		return l.stateHasPaid(items)
	case topic == asked.Training && len(items) == 1:
		return l.passedAtLast(items[0], t)
	case topic == asked.PlatformService || topic == asked.PlatformAward, ofPlatform.MatchString(l.Masked):
		return l.ofThatPlatform(t)
	}
	return ""
}

// stateHasPaid tells the part that public money paid with the investment that it is of, or asks again which of both counts.
func (l *Plan) stateHasPaid(items []memory.Item) string {
	name := string(sentence.RoleInvestment)
	plain := l.Masked
	switch {
	case len(items) == 1 && len(l.Sums) == 1 && ofWhichPaid.MatchString(plain) && reading.PaidByTheState.MatchString(plain) && l.Sums[0].High.Less(items[0].Money[name]) && len(items[0].Low) == 0:
		return "工业互联网投资" + items[0].Money[name].Format() + "元，" + strings.TrimLeft(l.Text, "但是不过可,， ")
	case len(items) == 2 && l.Memory.Either[asked.Industrial] && len(l.Sums) == 2 && byOneOrBoth.MatchString(plain):
		all, net := items[0].Money[name], items[1].Money[name]
		a, b := l.Sums[0].High, l.Sums[1].High
		if net.Less(all) && (a.Equal(all) && b.Equal(net) || a.Equal(net) && b.Equal(all)) {
			return "工业互联网投资" + all.Format() + "元，其中" + all.Sub(net).Format() + "元是政府补贴"
		}
	}
	return ""
}

// passedAtLast: those who had still to sit the examination have passed it: 另外3个下个月考 … 考过了两个.
func (l *Plan) passedAtLast(it memory.Item, t *assistant.Turn) string {
	m, said := passedSince.FindStringSubmatch(l.Masked), t.Conversation.Messages()
	if m == nil || len(said) == 0 || !yetToSit.MatchString(said[len(said)-1]) || it.Count["people"] == 0 {
		return ""
	}
	return "又考过了" + m[1] + "个"
}

// ofThatPlatform tells what is said later of a platform with its income.
func (l *Plan) ofThatPlatform(t *assistant.Turn) string {
	items, award := l.Memory.Items[asked.PlatformService], l.Memory.Items[asked.PlatformAward]
	if len(items) != 1 || len(items[0].Low) > 0 || items[0].Rate != nil || len(items[0].Parts) > 0 || l.Hypothetical && !recognisedAbove.MatchString(l.Masked) {
		return ""
	}
	income, known := items[0].Money[string(sentence.RoleIncome)]
	if !known {
		return ""
	}
	has := "服务收入" + income.Format() + "元"
	switch {
	case len(l.Sums) == 1 && takenAllYear.MatchString(l.Masked) && len(award) > 0:
		return "服务收入" + l.Text
	case len(l.Sums) == 1 && nextYear.MatchString(l.Masked) && l.Want(want.Total) && len(t.Conversation.Messages()) > 0:
		said := t.Conversation.Messages()
		if was := reading.YearWord.FindString(said[len(said)-1]); was != "" && was != nextYear.FindStringSubmatch(l.Masked)[1] && len(award) < 2 {
			lead := "平台"
			if len(award) == 1 && award[0].Truth["newly_recognised"] {
				lead = "平台新认定，"
			}
			return lead + "服务收入" + was + income.Format() + "元，" + strings.TrimSpace(l.Text)
		}
	case len(l.Sums) == 0 && ofSameKind.MatchString(l.Masked):
		return has + "，市里已经有同类的补贴，能拿多少"
	case len(l.Sums) > 0:
	case len(award) > 0 && notYetOne.MatchString(l.Masked):
		return "平台还没有认定，" + has + "，认定奖励和服务收入补助一共能拿多少"
	case len(award) > 0 && award[0].Truth["newly_recognised"] && recognisedAbove.MatchString(l.Masked):
		return "平台新认定，" + has + "，一共能拿多少"
	case len(award) > 0 && oldOne.MatchString(l.Masked):
		return "平台不是新认定的，" + has + "，认定奖励还能拿吗"
	case recognisedEN.MatchString(l.Masked) && len(award) == 0:
		return "platform newly recognised this year, service income " + income.Format() + " yuan, in total?"
	case recognisedNow.MatchString(l.Masked) && len(award) == 0:
		return "平台今年新认定的，" + has + l.totalAsked()
	case recognisedThen.MatchString(l.Masked) && len(award) > 0:
		return "平台" + strings.TrimPrefix(strings.Trim(l.Text, " ,，。"), "平台") + "，" + has + "，认定奖励还能拿吗"
	}
	return ""
}

// recognisedNow and recognisedThen tell of nothing else: 其实是今年认定的, 平台是去年认定的.
var (
	recognisedNow  = pattern.MustCompile(`^[^\pL]*(?:其实|不对|哦|对了|不是|是|平台|中心|那个|这个|我们的?|应该|刚才说错了)*[,，]?(?:是|属于|算)?(?:今年|本年)?(?:刚刚?|才|新)*(?:今年|刚|新)认定(?:的|了|下来的)*(?:平台|中心)?(?:[,，](?:那)?(?:一共|总共|能拿|能补|合计)[^,，。¥]{0,6})?[^\pL]*$`)
	recognisedEN   = pattern.MustCompile(`^[^\pL]*(?:it (?:was|is|got) |we (?:were|are|got) |and )?(?:only |just )*(?:newly|just|freshly) recogni[sz]ed(?: this year)?[^\pL]*$|^[^\pL]*(?:it (?:was|is) |we (?:were|are) )?recogni[sz]ed (?:only |just )?this year[^\pL]*$`)
	recognisedThen = pattern.MustCompile(`^[^\pL]*(?:其实|不对|哦|对了|是|平台|中心|那个|这个|我们的?|应该)*[,，]?(?:是)?(?:20\d\d|去|前|上一?)年(?:就|的|才)?(?:已经)?认定(?:的|了)*[^\pL]*$`)
)

// totalAsked keeps the question for the sum.
func (l *Plan) totalAsked() string {
	if l.Want(want.Total) {
		return "，一共多少"
	}
	return ""
}
