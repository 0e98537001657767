package plan

import (
	"github.com/rongce/rongce/knowledge/pattern"
)

var (
	// demands wants a promise rather than asks whether there is one.
	demands = pattern.MustCompile(`(写|回复|输出|说|念)[,，:：]?[^,，。]{0,12}(保证|承诺|担保|确保)[^吗么?？]{0,30}(一定|赔|负责)|(就|你|给我|必须|快|请)[^,，。]{0,3}(保证|承诺|打包票)[^吗么?？]{1,24}$`)
	// toMyCard wants money rather than an answer.
	toMyCard = pattern.MustCompile(`^[^多久何啥什几怎吗么?？]*(打|转|汇)(到|进|给)?(我|咱|俺)[^,，。吗么?？]{0,4}(卡|账上|账户|支付宝|微信)`)
)

var (
	// isOfIt: what went off is of it after all.
	isOfIt = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?[^,，。¥不没]{0,6}(?:确实|其实|还|就|也|真|仍|又)(?:是|算|属于)[^,，。¥不没]{0,4}(?:算力|模型|服务|平台|研发|投资|收入|销售|我们|公司|今年)`)
	// asBefore stands before an amount that was told of, and is asked about: 买硬盘的¥.
	asBefore = pattern.MustCompile(`(?:那|这|的)(?:一)?(?:个|笔|些|款)?$`)
)

// soMuchOfEach asks for so many words of every measure, and not for the first.
var soMuchOfEach = pattern.MustCompile(`(?:每|各)?一条((?:就|只|都|大概)?(?:讲|说|写|用|给|念|介绍|概括)(?:个|上|成)?(?:一两|两三|[一两三几])句)`)

// OtherPaper: another policy of the city's stands beside this one.
var OtherPaper = pattern.MustCompile(`同类(文件|政策)|(老|旧|另|别|其他|其它)的?[^,，。]{0,6}(办法|文件|政策)|两(份|个)(文件|政策|办法)`)

// theyHave is a message about what another company has: 他们家¥呢. That comes on top of nothing.
var theyHave = pattern.MustCompile(`^[^\pL¥]*(?:那|要是|如果|假如|假设)?(?:[他她]们?家|[他她]们(?:公司|厂|那边|那头)|人家|对方|隔壁\p{Han}{0,4}|友商|同行)(?:公司)?(?:的|今年|去年|全年|一年|要是|如果|只|才|是|有|花|买|投|租|卖|了)*¥`)
