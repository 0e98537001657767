package plan

import "github.com/rongce/rongce/knowledge/pattern"

// Where somebody comes from, which is no other city's policy: 台湾人可以申请人才补贴吗, 上海户口能申请吗. And the other city itself, asked
// of in two words: 厦门呢.

// awayPlaces are those that people come from.
const awayPlaces = Cities + `|浙江|广东|江苏|江西|湖南|湖北|四川|河南|山东|台湾|香港|澳门|港澳|台港澳|新加坡|马来西亚|外地|外省|外国`

var (
	// ofOrigin is a person by his place, or his papers of it.
	ofOrigin = pattern.MustCompile(`(?:` + awayPlaces + `)(?:市|省|那边)?(?:的)?(?:人(?:士|员)?(?:[^才社工]|$)|户口|户籍|籍|居民|同胞|青年|身份证|身份|来的人|过来的人|大学生|毕业生)`)
	// otherCityToo asks of another city what was asked of this one.
	otherCityToo = pattern.MustCompile(`^[^\pL]*(?:那|那么|要是|如果)?(?:` + awayPlaces + `)(?:市|省)?(?:那边|那里)?(?:呢|有吗|有没有|给吗|给不给|也有吗|有没|的呢|怎么样|政策呢|的政策呢|补贴呢)[^\pL]*$`)
)
