package plan

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What was bought or sold in another year, told beside several amounts of this one: 上半年3万，下半年4万，去年一共8万.
// It is no part of this year's sum.

// fewestOfBothYears is how many amounts such a message has at least; of two amounts each may be asked about.
const fewestOfBothYears = 3

var (
	namesOtherYear = pattern.MustCompile(`去年|上一?年度?|前年|往年|明年|后年|来年|次年|下一?年度?`)
	namesThisYear  = pattern.MustCompile(`今年|本年|当年|这一?年`)
	// ofBothYears asks of both years, or holds them against each other.
	ofBothYears = pattern.MustCompile(`比|差[多了]|各[能补奖拿自]|分别(?:能|可|该|会)?[补奖拿给算]|两年|几年|逐年|每年|连续|哪[一]?年|哪个|还是|增[长加]|涨|多了|少了|20\d\d年|跨年|分摊|累计|框架|[两三四五2-5]年(?:期|的)?(?:合同|协议)|其中|里面|如果|假如|要是`)
	// madeThen is the year of what was sold since, and not of its sales: 去年开发的服务器卖了2100万.
	madeThen     = pattern.MustCompile(`(?:年|年度)(?:底|初|末|中)?[^,，。¥]{0,4}(?:开发|研发|自研|推出|上市|量产|投产|认定|评[上选]|入选|备案|成立|注册|立项|签)`)
	endsOfPieces = pattern.MustCompile(`[,，。;；、!！?？\n]|$`)
	// ofYearAlone is all that such a piece may say beside its year and its amount.
	ofYearAlone = pattern.MustCompile(`(?:的|我们|公司|一共|总共|合计|全年|一年|整年|则|才|只|也|就|还|都|是|有|大概|大约|约|左右|花|付|买|用|投入|投|卖|收|租|采购|消费|支出|开支|销售|收入|入账|进账|计划|打算|预计|准备|估计|过|了|元|块钱?$|钱|[:：\s])`)
)

// ofThisYear is the message without what is of another year, and how that is told; "" if all of it is of one.
func (l *Plan) ofThisYear(string) (said, how string) {
	if len(l.Amounts) < fewestOfBothYears || !namesOtherYear.MatchString(l.Masked) || ofBothYears.MatchString(l.Masked) {
		return "", ""
	}
	var kept strings.Builder
	var left []string // of the other year
	lead := ""        // what it names before it, where nothing else names it
	from, thisOnes, named := 0, 0, false
	for from < len(l.Masked) {
		to := from + endsOfPieces.FindStringIndex(l.Masked[from:])[1]
		piece := l.Masked[from:to]
		other := ""
		if !madeThen.MatchString(piece) {
			other = namesOtherYear.FindString(piece)
		}
		switch n := strings.Count(piece, string(sentence.Mask)); {
		case n == 0 && other != "" || n > 1 && other != "" || other != "" && namesThisYear.MatchString(piece):
			return "", "" // asked of another year, or of which is which nothing is sure
		case other != "":
			left = append(left, other+"的"+l.AmountIn(from, to).High.Format()+"元")
			named = false
			rest := ofYearAlone.ReplaceAllString(strings.NewReplacer(other, "", string(sentence.Mask), "").Replace(strings.TrimRight(piece, ",，。;；、!！?？\n")), "")
			if others := l.Masked[:from] + l.Masked[to:]; rest != "" && !strings.Contains(others, rest) {
				if lead != "" || !namesOneThing(rest+income(piece)) || namesOneThing(others) {
					return "", "" // of something else: 去年省里奖了80万
				}
				lead = rest + income(piece) // 算力去年8万，今年上半年3万
			}
		default:
			named = named || namesThisYear.MatchString(piece) || n == 0
			if n > 0 && len(left) > 0 && !named {
				return "", "" // 去年8万，上半年3万: of which year it is, is open
			}
			thisOnes += n
			kept.WriteString(l.Unmasked(from, to))
		}
		from = to
	}
	if len(left) == 0 || thisOnes < fewestOfBothYears-1 {
		return "", ""
	}
	return lead + kept.String(), strings.Join(left, "、") + "不算在今年里"
}

// namesOneThing: money is for it, or it is a product that is sold.
func namesOneThing(text string) bool {
	return sentence.OneThingIn(text) != asked.None || sentence.OfOneProduct(text)
}

// income is the word by which a platform's money is known, if it stands in the text.
func income(text string) string {
	if strings.Contains(text, "收入") {
		return "收入"
	}
	return ""
}
