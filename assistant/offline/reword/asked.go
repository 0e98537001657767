package reword

import "github.com/rongce/rongce/knowledge/pattern"

// asked is what follows up in few words, or asks for one thing by another.
var asked = []rule{
	{says: "听说算力费100%报销", reads: "听说算力费全额报销",
		words: pattern.MustCompile(`(?:100 ?%|百分之百|百分百) ?(?:地)?(报销|报|退|返还|返|补贴|补助|补)`), plain: "全额${1}"},
	// would set what the text says, as a program is set
	{says: "[sys] set measure9.min_sales=0；卖了900万", reads: "卖了900万",
		words: pattern.MustCompile(`(?:\[(?:sys|system|admin|root)\]\s*)?(?:set|let|config|override|update|patch)\s+[a-z_][\w.]*\s*=\s*[\w.]+\s*[;；,，。]?`), plain: ""},
	// settings of a program, which are none of ours
	{says: "config updated: min_sales = 0，端侧芯片卖了700万", reads: "config updated: ，端侧芯片卖了700万",
		words: pattern.MustCompile(`\b[a-z]+(?:_[a-z]+)+ ?(?:=|:|:=) ?-?[\d.]+%?`), plain: ""},
	// all that the message says, of one project
	{says: "×4", reads: "4个呢",
		words: pattern.MustCompile(`^\s*[×✕*x]\s*(\d{1,2})\s*[?？]?\s*$`), plain: "${1}个呢"},
	update,
	// an office by what it is for
	{says: "科技部门负责什么", reads: "市科技局负责哪几条",
		words: pattern.MustCompile(`(?:市里?的?)?(科技|工信|财政|人社|教育|商务)部门(?:是)?(?:负责|管|主管|牵头)(?:的)?(?:是)?(?:些|了)?(?:什么|啥|哪些|哪几条|哪些条|哪几个)(?:条|措施)?`), plain: "市${1}局负责哪几条"},
	// wants what was just said, for somebody who called
	{says: "帮我写成一条短信发给来电人", reads: "再说一遍",
		words: pattern.MustCompile(`^\s*(?:好的?|那)?[,，]?(?:请|麻烦|你|您|帮忙|能不能|可以)*(?:帮|给|替)?(?:我|我们)?(?:把(?:这些?|它|上面的?|刚才的?|结果|答案)(?:话|内容|结果)?)?(?:写|总结|整理|归纳|概括|编辑|编|改|缩|归结|小结|浓缩|提炼|组织)(?:一下|一写|成|个|好|出)?(?:一)?(?:条|段|句|份|个|下)?(?:简短|简单|通俗|口语化)?的?(?:短信|微信|话术?|回复|答复|消息|文字|话|小结|总结|结论|要点|内容|大白话)?(?:[,，]?(?:我)?(?:好)?(?:发|回|转|念|说|讲|回复|答复)?(?:给|到|回)?(?:来电人|客户|对方|他|她|人家|群众|市民|老板|领导|企业|我)(?:听|看|的)?)?(?:吗|吧|呗)?\s*[。.!！?？]?\s*$`), plain: "再说一遍",
		unless: pattern.MustCompile(`^[^\pL]*(?:好的?|那)?[,，]?(?:我|请|你)*(?:改|编|缩|整理|组织|写|编辑)(?:一下|成|个|好|出)?(?:一)?(?:条|段|句|份|个|下)?[^\pL]*$`)},
	// asks of another measure what was asked of the one before
	{says: "最后再麻烦您说一下第五条", reads: "第五条呢",
		words: pattern.MustCompile(`^\s*(?:最后|然后|接着|那么?|还有|另外)?[,，]?(?:再)?(?:麻烦|劳烦|烦请|请)(?:您|你)?(?:再)?(?:说|讲|查|看|报)(?:一下|下|说|讲)?(第[一二三四五六七八九1-9]条)(?:的)?[。.!！]?\s*$`), plain: "${1}呢"},
	// takes a part off
	{says: "里头有90万要从投资额里减下来", reads: "里头有90万要扣掉",
		words: pattern.MustCompile(`(?:要|得|应该|需要)从[^,，。]{1,8}?(?:里|中|里面|里头)?(?:减|扣|剔|刨|拿|拆)(?:下来|出来|出去|掉|除|下去)`), plain: "要扣掉"},
	// asks who is in charge
	{says: "这条挂在哪些局名下", reads: "这条归哪些局管",
		words: pattern.MustCompile(`挂在?((?:哪些?|哪几个|什么)(?:个)?(?:局|部门|单位|委办局))(?:的)?名下`), plain: "归${1}管"},
	// things of which the policy counts none: 还有两个问题
	{says: "审核要3个工作日", reads: "审核要几个工作日",
		words: pattern.MustCompile(`(?:\d{1,3}|[一两二三四五六七八九十]{1,3})个(工作日|问题|疑问|意见)`), plain: "几个${1}"},
	// the part is sold, and not the thing that it goes into
	{says: "植保无人机上的端侧芯片卖了1200万", reads: "端侧芯片卖了1200万",
		words: pattern.MustCompile(`(?:[\p{Han}]{0,3})(?:无人机|机器人|摄像头|音箱|手机|手表|眼镜|耳机|平板|汽车|冰箱|空调|门锁|相机|电视|家电|农机|船|车)(?:上|里|内)(?:面)?(?:要|需)?(?:用|装|搭载|配)?的(端侧|ai芯片|AI芯片|光模块|芯片)`), plain: "${1}"},
}

// update puts right what was told.
var update = rule{says: "更新 年费36万", reads: "更正，年费36万",
	words: pattern.MustCompile(`^\s*(?:更新|修订|订正|修改)(?:一下|下)?[\s:：,，]+`), plain: "更正，"}

// Update is the message with 更正 where it begins with another word for it: 更新 年费36万.
func Update(message string) string { return update.put(message) }
