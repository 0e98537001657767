package offline

import (
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/knowledge/pattern"
)

// firmElsewhere is a company in another city that asks for itself.
var firmElsewhere = pattern.MustCompile(`(?:我们?|我司|咱们?|公司|企业|厂|总部)(?:是|的)?(?:注册(?:地)?)?(?:也)?(?:在|是)(?:` + plan.Cities + `)(?:市|的|那边|这边|注册|登记|[,，。吗呢]|$)|^[^,，。从跟向找和给去买]{0,4}(?:` + plan.Cities + `)(?:市)?(?:的|一家|这边的?|那边的?|本地)*(?:一家)?[\p{Han}]{0,4}(?:公司|企业|厂)(?:[,，。]|$)|^[^\pL]*(?:那|那么|要是|如果|假如)?(?:是)?(?:` + plan.Cities + `)(?:市)?(?:那边|这边|那里)?的(?:也|还|就)?(?:能|可以|可不可以|补|给|有|算|行|享受)`)

// firmsElsewhere is what there is to say to it.
const firmsElsewhere = "这是福州市的政策，文本说的是“我市”；注册在外地的企业能不能享受，文本没有写明，要问责任单位。"
