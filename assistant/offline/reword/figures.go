package reword

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// figures are read first: their signs, and what stands before and behind them.
var figures = []rule{
	// computing power, and no AI server
	{says: "听说云服务器买一送一", reads: "听说云主机机买一送一",
		words: pattern.MustCompile(`云服务器`), plain: "云主机机"},
	// what is measured, and not paid
	{says: "厂房80000㎡", reads: "厂房80000平米",
		words: pattern.MustCompile(`㎡|m²|㎥|m³|℃|㎞|km²|㎏`), by: unitSigns.Replace},
	// counts nothing
	{says: "应该是105才对", reads: "应该是105",
		words: pattern.MustCompile(`(\d)才对`), plain: "${1}"},
	// the tens and the unit of a daily or monthly price are left unsaid
	{says: "算力每天二百四，租了三百天", reads: "算力每天二百四十块，租了三百天",
		words: pattern.MustCompile(`((?:每|一)(?:个)?(?:天|日|月|周|星期)(?:要|得|是|花|付|收|交|才)?[一二两三四五六七八九]百[一二三四五六七八九])([,，。;；!！?？\s]|$)`), plain: "${1}十块${2}"},
	// how a contract was divided, where what that makes a year stands behind it
	{says: "那就平摊，一年18万", reads: "一年18万",
		words: pattern.MustCompile(`(?:那就|那|就|先)?(?:平摊|均摊|平均分摊|分摊)(?:吧|了|的话|下来|到每年)?[,，]((?:一年|每年)[\d一二两三四五六七八九])`), plain: "${1}"},
	leftAlready,
	// asks of an amount as 呢 does
	{says: "每个月再添500行不行", reads: "每个月再添500呢",
		words: pattern.MustCompile(`((?:再|每)[^,，。;；]{0,10}[\d万千百亿元块])(?:行不行|可不可以|中不中|成不成|行吗|可以吗)[^\pL]*$`), plain: "${1}呢"},
	// the last of several sellers, and no rest of an amount
	{says: "剩下那家付了一万四", reads: "还有一家付了一万四",
		words: pattern.MustCompile(`(?:剩下?|余下|剩余)的?(?:那|这|最后)?一?家((?:付|花|买|是|收|给|租|充|签)[^,，。]{0,3}[\d一二三四五六七八九两])`), plain: "还有一家${1}"},
	// asks as in 呢: 4个咧, 八万嘞
	{says: "如果只租6个月咧", reads: "如果只租6个月呢",
		words: pattern.MustCompile(`([个万元块条款年月台张家名的])[咧嘞喃噻]`), plain: "${1}呢"},
	// 一共 in other words, before a figure: 两个半年凑一起是5万4, 合6万9
	{says: "漏了一笔，合起来5万3", reads: "漏了一笔，一共5万3",
		words: pattern.MustCompile(`((?:^|[^算年款]|半年)[,，\s]?)(?:(?:合|加|凑|拼|并)(?:在|到)?(?:起来|拢来?|一起|一块儿?)|(?:^|[,，\s])合)(?:一共|总共|是|就是|才|也就|大概|大约|有)*([\d一二两三四五六七八九十百])`), plain: "${1}一共${2}"},
	// tells of one of them
	{says: "3个项目入选，1个国家级", reads: "3个项目入选，其中有1个国家级",
		words: pattern.MustCompile(`((?:入选|评上|选上|上榜|中选)(?:了)?(?:市级)?)[,，](?:有)?([一二两三1-9]个(?:是|也是|还是)?(?:国家|省)级)`), plain: "${1}，其中有${2}"},
	// 核算 and 算力, run into one
	{says: "帮我核算力补助", reads: "帮我核算算力补助",
		words: pattern.MustCompile(`核算力`), plain: "核算算力"},
}

// leftAlready says no more than that what goes off is to go off.
var leftAlready = rule{says: "最后让了一万五，按让完以后的价算", reads: "最后让了一万五",
	words: pattern.MustCompile(`[,，](?:就|麻烦|请)?(?:按|用|拿|照)(?:着)?(?:让|砍|抹|优惠|打折|降价)[^,，。;；\d]{0,5}(?:后|完|掉|之后)的?[^,，。;；\d]{0,4}(?:算|来|报)[^\pL]*$`), plain: ""}

// LeftAlready is the message without the words that only say that it goes by what is left: ，按让完以后的价算.
func LeftAlready(message string) string { return leftAlready.put(message) }

// unitSigns writes the signs out.
var unitSigns = strings.NewReplacer("㎡", "平米", "m²", "平米", "㎥", "立方米", "m³", "立方米", "℃", "度", "㎞", "公里", "km²", "平方公里", "㎏", "公斤")
