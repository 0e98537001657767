package reword

import "github.com/rongce/rongce/knowledge/pattern"

// denials are 没有 as it is said on the net and in dialects.
var denials = []rule{
	{says: "有冇备案的要求", reads: "有没有备案的要求",
		words: pattern.MustCompile(`有(?:木有|冇有?|莫得)`), plain: "有没有"},
	// no wood: 土木有限公司, 树木有专利
	{says: "我们木有自主知识产权", reads: "我们没有自主知识产权",
		words: pattern.MustCompile(`(^|[^\p{Han}]|[我你他她它们咱俺也都就还又可倒却但是根本压司厂店家品款片证利权案定人西啥来从并这里的啦了])木(?:有|得)([^限]|$)`), plain: "${1}没有${2}"},
	{says: "专利我们莫得", reads: "专利我们没有",
		words: pattern.MustCompile(`(^|[^怎什这那多甚要])(?:莫|么)得([^意罪已]|$)`), plain: "${1}没有${2}"},
	// 未 and 来, and no 未来
	{says: "该人才尚未来榕落地", reads: "该人才尚没有来榕落地",
		words: pattern.MustCompile(`未来(榕(?:落地|转化|工作|创业|发展|定居|落户|[,，。;；]|$))`), plain: "没有来${1}"},
	{says: "个模型冇备案", reads: "个模型没有备案",
		words: pattern.MustCompile(`(^|[^有])冇(?:有)?([^得入]|$)`), plain: "${1}没有${2}"},
}
