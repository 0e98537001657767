package plan

import "github.com/rongce/rongce/knowledge/pattern"

// What becomes known later of a platform's recognition, in few words: 其实还没认定下来, 平台不是新认定的，是老的, 如果是省级认定的呢.

const aPlatform = `^[^\pL]*(?:其实|不对|哦|对了|不过|但是?|说错了?|那个|这个|我们的?|平台|中心|如果|要是|假如|万一|那)*[,，]?(?:平台|中心)?(?:其实|现在|目前)*`

var (
	notYetOne = pattern.MustCompile(aPlatform + `(?:还|都|并)?(?:没有?|未)(?:被|给)?(?:正式)?认定(?:下来|上|完|通过|成功|好)?(?:了|呢|的话)?[^\pL]*$`)
	oldOne    = pattern.MustCompile(aPlatform + `不(?:是|算)(?:今年)?(?:新|刚)(?:近)?认定的?(?:了)?(?:平台|中心)?(?:[,，](?:其实)?(?:是|都)?(?:老|旧|以前|早就|早几年|去年|前年|前几年|原来|之前)(?:的)?(?:平台|认定)?(?:的|了)?)?[^\pL]*$`)
	// recognisedAbove: by whom it must be recognised, the text does not say.
	recognisedAbove = pattern.MustCompile(aPlatform + `(?:是)?(?:省级?里?|国家级?|省科技厅|省工信厅|区里?)(?:给)?认定的?(?:呢|的话|呀|了)*[^\pL]*$`)
)
