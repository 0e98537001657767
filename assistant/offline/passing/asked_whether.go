package passing

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Questions whether something counts as what a condition wants, which say neither that it does nor that it does not: 豆包算备案
// 的模型吗, 我们属不属于人工智能企业, 在福州工作五年了，算来榕吗.

// wanted is what conditions want, as it is asked about.
const wanted = `(?:备(?:过|了)?案|报备|垂[直类]|(?:行业|专用)(?:大)?模型|成效|见效|近三年|三年内|自主|知识产权|自研|端侧|光交换机|光模块|服务器|(?:人工智能|ai)(?:类|相关|领域)?的?(?:企业|公司)|新认定|新的|公共服务平台|概念验证中心|重大|突破|领军|来榕|落地|职业技能|(?:技能|等级)证|优秀|核心|贡献者|创办人|创始人)`

var (
	// countsOrNot asks it both ways: 算不算, 属不属于.
	countsOrNot = pattern.MustCompile(`(^|[^就要可又])(?:(?:能|可)(?:不能|不可以)(?:算|属于)|算(?:是)?不算|算没算|属(?:于)?不属于|符(?:合)?不符合|够不够(?:得上|上)|是否(?:算|属于|符合|是)|是不是(?:算|属于)?)[^,，。;；!！?？¥没未能可补]{0,12}?` + wanted + `[^,，。;；!！?？¥]*`)
	// countsAs asks it with a word at its end: 算备案的模型吗.
	countsAs = pattern.MustCompile(`(^|[^不没打预核总结合决清运演非])(?:算|属于|算是|算作|算得上|符合|是)[^,，。;；!！?？¥没未不非力法下]{0,10}?` + wanted + `[^,，。;；!！?？¥能可就才都也会要行够给补没未不有]{0,8}(?:吗|么|不[?？]|不$|[?？])`)
	// countsAsModel asks it of what a model is used for.
	countsAsModel = pattern.MustCompile(`(?:算|属于)(?:是|作|不算|不属于)?(?:开发|研发|做)?(?:行业|专用)?(?:垂[直类]|行业模型|专用模型)[^,，。;；¥]{0,8}(?:吗|么|[?？])|(?:算不算|属不属于|是不是算)[^,，。;；¥]{0,4}(?:垂[直类]|行业模型|专用模型)`)
	// countsAsComing asks it of coming to Fuzhou.
	countsAsComing = pattern.MustCompile(`(?:算不算|算是?|属不属于|属于|是不是)(?:已经?)?["“「]?(?:来榕|来福州|落地|来榕落地)[^,，。;；¥]{0,6}(?:吗|么|[?？]|[,，。]|$)`)
)

// Unasked is a text without the questions whether something counts as what is wanted.
func Unasked(text string) string {
	if !strings.ContainsAny(text, "算属是符够") {
		return text
	}
	return blankBehind(countsAs, blankBehind(countsOrNot, text))
}

// blankBehind blanks what a pattern finds, but for what its first group has found.
func blankBehind(p *pattern.Pattern, text string) string {
	for _, m := range p.FindAllStringSubmatchIndex(text, -1) {
		text = text[:m[3]] + sentence.Blank(text[m[3]:m[1]]) + text[m[1]:]
	}
	return text
}

// alreadyHere is somebody who has been in Fuzhou for years: whether he counts as 来榕, the text does not say.
var alreadyHere = pattern.MustCompile(`(?:已经?|早就|一直|原来|本来|我)(?:就)?在(?:福州|榕城?|本地|这边)(?:工作|上班|生活|定居|干|待|住|创业|做)?了?[^,，。;；没未不]{0,3}(?:[一二两三四五六七八九十几多好\d]+年|很久|好久|多年)`)

// openAsked takes back that somebody comes to Fuzhou, or what a model is used for, where it is asked whether that is what is
// wanted: 主要给客服用，算垂直模型吗.
func openAsked(text string, out map[string]bool) {
	if countsAsModel.MatchString(text) {
		delete(out, "for_vertical_model")
	}
	if out["settles_in_fuzhou"] && alreadyHere.MatchString(text) {
		delete(out, "settles_in_fuzhou")
	}
	if out["settles_in_fuzhou"] && countsAsComing.MatchString(text) {
		delete(out, "settles_in_fuzhou")
	}
}

// makersPaper is a certificate of a maker, of which the text does not say that it is a 职业技能等级证书: 我拿了华为HCIA证书.
var (
	makersPaper = pattern.MustCompile(`\bhci[aep]|华为认证|思科|\bcc(?:na|np|ie)|红帽|\brhc[aes]|oracle认证|甲骨文|微软认证|(?:阿里|腾讯|华为|百度)云?(?:的)?(?:认证|证书?)|飞桨|\baws\b|\bcka\b|coursera|厂商认证|英伟达(?:认证|证书?)`)
	levelPaper  = pattern.MustCompile(`等级证|职业技能|训练师|[一二三四五初中高]级(?:工|证)`)
)

// openPaper takes back that a certificate was obtained where only a maker's is named.
func openPaper(text string, out map[string]bool) {
	if out["certificate_obtained"] && makersPaper.MatchString(text) && !levelPaper.MatchString(text) {
		delete(out, "certificate_obtained")
	}
}
