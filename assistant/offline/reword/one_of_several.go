package reword

import (
	"fmt"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Several products in one breath, of which one is told apart: 两个光模块各卖1500万，一个入选了省级.
var oneOfSeveral = []rule{
	{says: "两个光模块各卖1500万", reads: "两款光模块各卖1500万",
		words: pattern.MustCompile(`(^|[^\p{Han}\d]|有|的|卖|我们|公司)([两二三四五六七八九]|\d{1,2})个((?:光模块|全光交换机|端侧芯片|ai服务器|ai芯片)(?:产品)?(?:去年|今年|一年|年)*(?:各|分别|都|每个|均))`), plain: "${1}${2}款${3}"},
	{says: "两款光模块各卖1500万，一个入选了省级", reads: "两款光模块各卖1500万，其中一款入选了省级",
		words: pattern.MustCompile(`((?:[两二三四五六七八九]|\d{1,2})款[^,，。;；]{1,8}各(?:自)?[^,，。;；]{0,6}` + roundSum + `)[,，](?:但|可|不过)?(?:有)?(?:一|1)(?:款|个)((?:是)?(?:已经?|也|还|去年|今年)*(?:入选|评上|拿到?|国家|省|没|不|[四五六七八九十]年前|贴牌|代工|老))`), plain: "${1}，其中一款${2}",
		unless: pattern.MustCompile(`(?:一|1)(?:款|个)[^。]*(?:另|一|1)(?:款|个)`)},
	{says: "两个产品，一个近三年开发，一个五年前，各卖1200万", reads: "两个产品各卖1200万，其中一个是五年前开发的",
		words: pattern.MustCompile(`(两[个款]产品)[,，:：](?:一|1)[个款](?:是)?(?:近|这)(?:三|两|3|2)年(?:内)?(?:的|新)?(?:开发|研发)?的?[,，](?:另外?)?(?:一|1)[个款](?:是)?([四五六七八九十\d]年前)(?:的|开发|研发)*[,，](?:都|每个)?各?(?:自)?(?:都)?(卖|销售|年销售额?)(?:了)?(` + roundSum + `)`), plain: "${1}各${3}${4}，其中一个是${2}开发的"},
	// what one has is left out where the other has it not
	{says: "一款是自研的卖2200万，另一款不是，卖1700万", reads: "一款是自研的卖2200万，另一款不是自研的卖1700万",
		words: hasAndHasNot, by: saysBoth},
	// each group has its condition, and each of all its sales
	{says: "3款光模块，2款自研的，1款贴牌的，分别卖1300万、1100万、2600万", reads: "3款光模块，一款自研的卖1300万，一款自研的卖1100万，一款贴牌的卖2600万",
		words: groupsInOrder, by: eachWithItsGroup},
	// a part of what models have cost was for those that are filed
	{says: "模型采购45万，备案的33万，没备案的12万", reads: "备案模型33万，另外还有没备案的12万",
		words: filedPart, by: filedAlone},
	{says: "为啥要卡10万", reads: "为什么要设这个门槛",
		words: pattern.MustCompile(`^(?:那|请问)?(?:为啥|为什么|为何|凭什么|干嘛)(?:就|要|非要|偏偏|非得)*(?:卡|划|定|设)(?:着|在|成|到|的)?\d[\d.]*(?:万|亿|元)(?:元)?(?:这条|这个|的)?(?:线|门槛)?(?:呢)?[?？]?$`), plain: "为什么要设这个门槛"},
}

// hasAndHasNot tells of one that it has something, and of the other only that it has not.
var hasAndHasNot = pattern.MustCompile(`(一[个款种颗台](?:产品)?(?:是|已经?|早就?)?)(有|具有|是|入选(?:了|过)?|评上(?:了)?|进(?:了)?|)((?:自主)?知识产权|自有专利|专利|自研的?|自主研发的?|近三年(?:内)?(?:开发|研发)的?|(?:省|国家)级?(?:的)?(?:名单|目录)?)([^。;；]*?[,，、;；](?:但|而|可)?(?:另外?|还有)?一[个款种颗台](?:产品)?(?:却|就|则|是|还)?)(没有?|不是|未)[,，]?((?:去年|今年|一年|全年|年)?(?:卖|销))`)

// saysBoth puts in what the other has not.
func saysBoth(said string) string {
	m := hasAndHasNot.FindStringSubmatch(said)
	not := "没有"
	switch {
	case m[2] == "是", m[2] == "":
		not = "不是"
	case m[2] != "有" && m[2] != "具有":
		not = "没入选"
	}
	return m[1] + m[2] + m[3] + m[4] + not + m[3] + m[6]
}

// groupsInOrder counts several products by their condition, and tells their sales in order.
var groupsInOrder = pattern.MustCompile(`([两二三四五六七八九]|\d)(?:个|款)((?:光模块|全光交换机|端侧芯片|(?:ai|人工智能)?芯片|ai服务器|产品)+)[,，:：](?:其中|里面)?([一两二三四五六七八九]|\d)(?:个|款)(?:是)?([^,，。;；\d]{2,12}?)[,，、](?:另外|还有|其余)?([一两二三四五六七八九]|\d)(?:个|款)(?:是)?([^,，。;；\d]{2,12}?)[,，](?:年|去年|今年)?(?:销售额)?(?:分别|依次)(?:是|为)?(?:卖|销售额?|年销|销)?(?:了|是|为)?(` + roundSum + `(?:(?:、|,|，|和)` + roundSum + `)+)`)

var eachSum = pattern.MustCompile(roundSum)

// eachWithItsGroup tells each with the condition of its group.
func eachWithItsGroup(said string) string {
	m := groupsInOrder.FindStringSubmatch(said)
	sums, all, first, second := eachSum.FindAllString(m[7], -1), fewSaid(m[1]), fewSaid(m[3]), fewSaid(m[5])
	if first+second != all || len(sums) != all {
		return said
	}
	out := fmt.Sprintf("%d款%s", all, m[2])
	for i, sum := range sums {
		group := m[4]
		if i >= first {
			group = m[6]
		}
		out += "，一款" + group + "卖" + sum
	}
	return out
}

const (
	filedSo    = `(?:已经?|是|都|才|只)*(?:备(?:过|了)?案|备案(?:过|了))(?:过|了)?的?(?:模型)?`
	notFiledSo = `(?:是|都|还|也)*(?:没有?|未)备(?:过)?案的?(?:模型)?`
)

// filedPart is what models have cost in all, and what of it was for those that are filed, with the rest or without it.
var filedPart = pattern.MustCompile(`(?:模型)[^,，。;；\d备没未]{0,8}(` + sumWithUnit + `)[,，。;；:：](?:其中|里面|里头|有)*(?:` + filedSo + `(?:只有|就|才|是|有|占|为)*(` + sumWithUnit + `)|(` + sumWithUnit + `)` + filedSo + `)(?:[,，、;；](?:剩下|其余|另外|剩余|还有|余下)*的?(?:(` + sumWithUnit + `)` + notFiledSo + `|` + notFiledSo + `(?:有|是|占)?(` + sumWithUnit + `)))?`)

// filedAlone keeps apart what was filed and what was not, if both make up the whole.
func filedAlone(said string) string {
	m := filedPart.FindStringSubmatch(said)
	filed, rest := m[2]+m[3], m[4]+m[5]
	whole, of := amountOf(m[1]), amountOf(filed)
	switch {
	case rest == "" && of.Less(whole) && strings.ContainsAny(said, "其里"):
		return "备案模型" + filed
	case rest != "" && of.Add(amountOf(rest)).Equal(whole):
		return "备案模型" + filed + "，另外还有没备案的" + rest
	}
	return said
}

// amountOf is a sum as people write it.
func amountOf(text string) money.Amount {
	if read := money.Read(text); len(read) == 1 {
		return read[0].High
	}
	return money.Amount{}
}
