package sentence

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/reword"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Bare numbers that the words around them make sums.

// becameSum: 6月涨价变成8900.
var becameSum = pattern.MustCompile(`(涨|降|变|改|调)[^,，。\d]{0,4}(到|成|为|至)了?$`)

// putRightTo: 总额行看错了，是75000.
var putRightTo = pattern.MustCompile(`(?:扣掉|去掉|扣除|除去|剔除|刨去|不含|未含|价外)税(?:后|额)?(?:是|为|就|有|只有)?$|(?:价税合计|含税价?|税前|税后|不含税价?)(?:是|为|有)?$|(?:补录|补报|漏报?|追加|少报|少记)(?:了|掉)?[一两](?:张|笔|份)$|(?:错(?:了|啦)?|不对|更正|岔了?|反了?)[,，]?(?:应该|应当|实际|其实)?(?:是|为|成)$`)

// groupedSum is written as only sums are; comesTo stands before what something came to: 上半年按32,000算.
var (
	groupedSum = pattern.MustCompile(`^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?$`)
	// ofPaper follows a sum that a paper is made out for: 12,000是重复开的票.
	ofPaper = pattern.MustCompile(`^\s*(?:那|这)?(?:笔|张|块钱)|^\s*的?(?:是|属于|要退|没付|不能|不算|不归)[^,，。]{0,8}(?:票|费|款|钱|押金|账|付|算|归|进|退)?`)
	comesTo = pattern.MustCompile(`(?:漏|追加|加|里有|还有|补|退|减|扣|是|按|才|只|实际|应该|改|变|其实|到|为|成|换|花|付|用|共|总|算)了?$`)
)

// fallsDue: 算力服务月结5200.
var fallsDue = pattern.MustCompile(`(?:(月|季|年)(结|付|租|缴|交|费)|包[月季年]|报价)(约|是|为|大概)?$`)

// promote takes a bare number for money where the noun of a sum stands right
// before it: 实际服务费只开了59,800.
func (s *Sentence) promote() {
	runes := []rune(s.Text)
	s.Amounts = slices.DeleteFunc(s.Amounts, func(m money.Mention) bool { // 卖了5000只
		after := string(runes[m.End:])
		card := reword.CardNumber(m.Text) && cardBought.MatchString(string(runes[:m.Start]))
		return m.Bare && (card || pieceAfter.MatchString(after) || visitsBefore.MatchString(string(runes[:m.Start]))) || bigPieces.MatchString(m.Text) && pieceEnds.MatchString(after) // 卖了50万只，单价260元
	})
	var rest []money.Number
	for _, n := range s.Numbers {
		before := string(runes[max(0, n.Start-10):n.Start])
		grouped := (len(s.Amounts) > 0 || feeAfter.MatchString(string(runes[n.End:]))) && strings.ContainsRune(n.Text, ',') && !n.Value.Less(PlainYuan) && !CounterAfter.MatchString(string(runes[n.End:])) // 甲49,800，乙5万
		grouped = grouped || groupedSum.MatchString(n.Text) && (comesTo.MatchString(before) || ofPaper.MatchString(string(runes[n.End:]))) && !countsThings.MatchString(before) && !CounterAfter.MatchString(string(runes[n.End:]))
		if !grouped && !sumNoun.MatchString(before) && !((spent.MatchString(before) || becameSum.MatchString(before) || putRightTo.MatchString(before) || fallsDue.MatchString(before)) && !CounterAfter.MatchString(string(runes[n.End:]))) && !isPayment.MatchString(string(runes[n.End:])) || n.Value.Less(PlainYuan) {
			rest = append(rest, n)
			continue
		}
		s.Amounts = append(s.Amounts, money.Mention{Text: n.Text, Start: n.Start, End: n.End, Low: n.Value, High: n.Value, Currency: "CNY", Bare: true})
	}
	s.Numbers = rest
	s.promoteListed()
	if len(s.Amounts) == 0 && buysOrSells.MatchString(s.Text) {
		s.promoteLoose()
	}
	slices.SortFunc(s.Amounts, func(a, b money.Mention) int { return a.Start - b.Start })
}

var (
	// cardBought: 买了4090 names the card, and no price.
	cardBought = pattern.MustCompile(`(买|租|用|配|跑)(了|的是|的)?$`)
	// bigPieces and pieceEnds stand around a number without 元 that pieces are counted by.
	bigPieces = pattern.MustCompile(`[万千亿]$`)
	pieceEnds = pattern.MustCompile(`^(只|颗|片|件|套|支|枚)[^\pL\pN]*($|[,，。;；]|单价|每)`)
	// spent: the verb of paying or selling right before a bare number.
	spent = pattern.MustCompile(`(花|付|交|消费|支出|掏|卖|投|充|批|核|结算|开|退|返还?|减|扣|抵|优惠|便宜|贵|实际|实付|省下?|送|赠|签|汇|转账?|一笔(?:是|为)?|累计|(?:里面|里头|其中)(?:有|含|包括|包含)?|(?:涨|降|变|改|加|提|减|升|跌|调)(?:到|成|至|为)|[月年日](?:租|付|费|租金)|租金|单价|单卡|每[卡台张个套])(了|过|掉|出来|下来|出去|进去)?(是|有|共|大概|大约|约|差不多|整)?$`)
)

// visitsBefore counts who comes: 官网日活60000.
var visitsBefore = pattern.MustCompile(`(?:日活|月活|粉丝数?|访问量|浏览量|下载量|播放量|用户数?|注册数?|装机量|点击量|流量)(?:是|有|到|约|大概|达|达到|超过?)?$`)

// buysOrSells: what a bare number of the message is for.
var buysOrSells = pattern.MustCompile(`[补奖]|算力|模型|gpu|显卡|投资|销售|收入|奖补|采购|租`)

// isPayment: 2000和3000两笔退了.
var isPayment = pattern.MustCompile(`^\s*((和|、|跟|与)\d[\d,.]*)?(这|那)?(两|三|几|俩)?笔`)

// feeAfter: 368,000（含税价）.
var feeAfter = pattern.MustCompile(`^[(（]?(含税|不含税|元|块|人民币|rmb|cny)`)

var sumNoun = pattern.MustCompile(`(费|额|收入|投资|总价|账单|奖补)[^\d,，。年月]{0,6}$`)

var pieceAfter = pattern.MustCompile(`^\s*(只|台|颗|片|件|套|张|枚|个(席位|账号|节点|人)|人|名|位)`)
