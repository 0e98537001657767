package reword

import "github.com/rongce/rongce/knowledge/pattern"

// Words that stand in the expressions of several rules, or of the planner's as well.

// sumSaid is an amount as people write it, yuan or 万.
const sumSaid = `\d[\d,.]*(?:万\d?|千)?(?:元|块钱?)?|[一二两三四五六七八九十百千万]{2,}(?:元|块钱?)?|[一二两三四五六七八九十](?:元|块钱?)`

// sumWithUnit is one with the word for what it counts.
const sumWithUnit = `(?:\d[\d,.]*(?:万\d?|亿|千|元|块钱?|w)|[一二两三四五六七八九十百千]+(?:万[一二三四五六七八九]?|亿|元|块钱?))(?:元|块钱?)?`

// Districts of Fuzhou, by which people call what stands there, as branches of an expression.
const Districts = `鼓楼|台江|仓山|马尾|晋安|长乐|闽侯|连江|罗源|闽清|永泰|福清`

// Month is an expression for one month of the year by its number: 11, 十一.
const Month = `(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])`

var cardNumber = pattern.MustCompile(`^[2-9]0[6-9]0$`)

// CardNumber says that digits name a graphics card, and may be no price: 4090.
func CardNumber(digits string) bool { return cardNumber.MatchString(digits) }
