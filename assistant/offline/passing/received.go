package passing

import "github.com/rongce/rongce/knowledge/pattern"

// What an award has brought already, and more of it that is asked for: 补了18万，今年还能补吗.

const (
	// receivedWords stand before what came of this award; 又补了8万 is paid on top, 能补8万 is still to come, and what the
	// province, a district or a seller has paid is another matter.
	receivedWords = `(?:^|[,，。;；]|¥元?)[^,，。;；¥省区县园厂商国又再后没未不要想能可会该够追他她]{0,14}?(?:补助?|补贴|奖补|领|拿|到手|享受)(?:了|过|到|的)*(?:我们|我司|公司)?(?:一?共|总共)?`
	// moreWords ask for more of it.
	moreWords = `还(?:能|可以|可)(?:不能)?[^,，。;；¥]{0,8}(?:补|领|报|拿|申请|给|享受|有)|还有(?:吗|没有|么|没|的?补|[^\pL]*$)|(?:能|可以|可)(?:不能|不可以|否)?(?:再|接着|继续)[^,，。;；¥]{0,6}(?:补|领|报|拿|申请|给|享受)|剩下?的?¥?[^,，。;；¥]{0,8}(?:补|领|报|拿|申请|给|呢)`
)

var (
	// Received stands before what an award has brought.
	Received = pattern.MustCompile(receivedWords + `$`)
	// AsksForMore asks for more of what has come.
	AsksForMore = pattern.MustCompile(moreWords)
)
