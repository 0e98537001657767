package passing

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// InGroups adds up those certified group by group: 生产部9人培训6人有证，研发部4人全过.
func InGroups(text string) int64 {
	var n int64
	for _, re := range []*pattern.Pattern{halfYears, grades, batchesAll, sideBySide} {
		all := re.FindAllStringSubmatch(text, -1)
		if len(all) < 2 || !allPassed.MatchString(text) && !listHead.MatchString(text) && re != halfYears {
			continue
		}
		n = 0
		for _, m := range all {
			n += sentence.Small(m[1])
		}
		return n
	}
	return 0
}

var (
	halfYears  = pattern.MustCompile(`[上下]半年[^,，。\d一二两三四五六七八九十]{0,3}` + sentence.Count + `(?:个|人|名)`)
	grades     = pattern.MustCompile(`(?:[一二三四五]级|初级工?|中级工?|高级工?|技师|高级技师)[^,，。\d一二两三四五六七八九十没未不]{0,3}` + sentence.Count + `(?:个|人|名)`)
	batchesAll = pattern.MustCompile(`第[一二三四五]批[^,，。\d一二两三四五六七八九十]{0,3}` + sentence.Count + `(?:个|人|名)`)
	sideBySide = pattern.MustCompile(`(?:男(?:的|员工|工|学员)?|女(?:的|员工|工|学员)?|去年|今年|前年|春季?|秋季?|[老新]厂|总部|[分总子母]公司|[白夜早晚]班|[甲乙丙]班|老员工|新员工|厂里|办公室)[^,，。\d一二两三四五六七八九十没未]{0,3}` + sentence.Count + `(?:个|人|名|位)`)
	listHead   = pattern.MustCompile(`^[^,，。\d]{0,6}(?:证书?|技能等级)[^,，。\d]{0,4}[:：]`)
	allPassed  = pattern.MustCompile(`(?:都|全员|全部|均|全)[^,，。没未不]{0,10}(?:拿|取得|过|有|考|证)`)
)

var (
	// failedInAll and batchCount: 第一批8人，第二批11人，总共有4个人没拿到证.
	failedInAll = pattern.MustCompile(`(?:总共|一共|合计)有?\s*` + sentence.Count + `\s*(?:个|名)?人?[^,，。\d]{0,3}(?:没|未)(?:有)?(?:拿|考|过|通过|取)`)
	batchCount  = pattern.MustCompile(`第?[一二三四](?:批|期|班)[^,，。\d一二两三四五六七八九十]{0,4}` + sentence.Count + `(?:个|名)?人`)
)

// nextBatch: 第一批12人拿证，第二批比第一批少3个.
var nextBatch = pattern.MustCompile(`第一(?:批|期|班)[^,，。\d]{0,6}?` + sentence.Count + `(?:人|个|名)[^。]{0,10}第二(?:批|期|班)比第一(?:批|期|班)(多|少)了?` + sentence.Count + `(?:人|个|名)`)

// eachBatch: 办了三批技能培训，每批6人.
var eachBatch = pattern.MustCompile(sentence.Count + `\s*(?:个)?(?:批|期|班|场|轮|组)[^。]{0,14}?每(?:个)?(?:批|期|班|场|轮|组)[^,，。\d]{0,4}?` + sentence.Count + `\s*(?:个|名)?人`)

// Batches adds up those certified batch by batch: 第一批25人全部拿证，第二批18人里13人拿证.
func Batches(text string) int64 {
	if m, all := failedInAll.FindStringSubmatch(text), batchCount.FindAllStringSubmatch(text, -1); m != nil && len(all) > 1 {
		n := -sentence.Small(m[1])
		for _, b := range all {
			n += sentence.Small(b[1])
		}
		return max(n, 0)
	}
	if m := eachBatch.FindStringSubmatch(text); m != nil && sentence.Small(m[1]) > 1 {
		return sentence.Small(m[1]) * sentence.Small(m[2])
	}
	if m := nextBatch.FindStringSubmatch(text); m != nil {
		first, by := sentence.Small(m[1]), sentence.Small(m[3])
		if m[2] == "少" {
			by = -by
		}
		return 2*first + by
	}
	return 0
}
