package reading

import (
	"github.com/rongce/rongce/knowledge/pattern"
)

// Buyers of which the text, which says 企业, does not say whether they are meant: 律所买了8万算力, 我们是民办非企业单位.

// notPlainlyFirms are what such buyers are called.
const notPlainlyFirms = `民办非企业(?:单位)?|民非|事业单位|社会(?:组织|团体)|(?:民办|公立|私立|职业|技工|中等|高等)*(?:高校|大学|学院|学校|院校|中学|小学|幼儿园|党校|技校)|(?:民办|公立|私立|三甲|社区)*(?:医院|诊所|卫生院|卫生所)|(?:律师|会计师|审计|税务师|设计师?|专利)?事务所|律所|(?:行业)?(?:协会|商会|学会|联合会)|基金会|(?:村|居)委会|街道办(?:事处)?|(?:农民|农业)?(?:专业)?合作社|(?:个人|设计|独立)?工作室|(?:科研|研究)(?:院所?|所|机构)|科研单位|(?:政府|行政)(?:部门|机关|单位)|机关单位|图书馆|博物馆`

var (
	institution = pattern.MustCompile(`(?:高校|大学|学院|医院|事业单位|研究院|研究所|合作社|协会|律所|事务所)(?:算不算|算|是不是|是|属于)(?:是)?企业|(?:^|[^跟向从找给在与和的家])(?:高校|大学|学院|医院|事业单位|研究院|研究所|合作社)(?:的)?(?:实验室|课题组|信息科|科研处)?(?:自己)?(?:买|采购|租|花)(?:的|了)?[^,，。]{0,4}¥|(?:我们|本单位|我单位|单位)(?:性质)?(?:是|属于)(?:一家|一所|个)?(?:` + notPlainlyFirms + `)|(?:^|[,，。;；!！?？ ])(?:请问|你好|我是|我们是|我们|我|俺们?|咱们?|本|这家|一家|一所|我们这|老师|作为|要是|如果|那|那么|一个|某)*(?:[\p{Han}]{0,4}(?:市|省|区|县|镇|福州|本地|当地))?(` + notPlainlyFirms + `)(?:[,，。;；?？]|自己|去年|今年|一年|每年|每个?月|也|想|准备|打算|这边)*(?:买|采购|购买|租|花|订)(?:的|了)?|(?:^|[^跟向从找给在与和的家])(?:高校|大学|学院|医院|事业单位)(?:自己)?(?:买|采购|租|花)(?:的|了)?[^,，。]{0,4}¥|¥(?:元)?[^\pL]{0,3}(?:我们)?(?:是)?事业单位|(?:^|[,，。;；])(?:我|我们|咱们?|这边|这里)是(?:一?[家所个])?(?:[\p{Han}]{0,4}(?:市|省|区|县|镇|的))?(?:` + notPlainlyFirms + `)(?:的)?(?:[,，。;；?？]|$)`)
	notPlainly  = pattern.MustCompile(notPlainlyFirms)
	publicBody  = pattern.MustCompile(`事业单位|高校|大学`)
	plainlyFirm = pattern.MustCompile(`公司|我司|我厂|[^非]企业|^企业`)
	// NotPlainlyFirmEN is such a buyer in English: we are a law firm.
	NotPlainlyFirmEN = pattern.MustCompile(`\b(?:we are|we're|i am|i'm from|our) (?:a |an |the )?(?:[a-z]+ )?(?:law firm|university|school|college|hospital|clinic|association|foundation|charity|ngo|non-?profit|research institute|institute|cooperative|co-op)\b`)
)

// buyerOpen says that whether such a buyer is an enterprise is open.
func (r *Reading) buyerOpen(enterprise string) string {
	if m := institution.FindString(r.Masked); m != "" && enterprise != "" && !plainlyFirm.MatchString(r.Masked) {
		who := notPlainly.FindString(m)
		if who == "" || publicBody.MatchString(r.Masked) {
			who = "事业单位、高校"
		}
		return "文本写的是“企业”，" + who + "这样的单位算不算，文本没有写，要问责任单位"
	}
	return ""
}
