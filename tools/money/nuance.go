package money

import (
	"slices"
	"strings"
	"unicode"
)

// Nuances: 约8万, 8万左右, 不到10万, 10万以上. The tags say what a word makes of the figure beside it:
// a about, b below, u above (up), and none for words that merely look like one (合约, 不超过).

var nuanceBefore = suffixes("a", `约 大约 约莫 约摸 约为 大概 大概其 差不多 近 将近 接近 大致 大体 估计 估摸 粗略 粗算 快 快要 得有 可能 几乎 ~ ≈ 左不过
	about around roughly approximately approx nearly almost circa`).
	suffixes("ab", `小`).
	suffixes("b", `不到 不足 未足 未及 不及 未到 没到 没有到 还没到 未满 不满 未达 未达到 没达到 达不到 低于 少于 小于 到不了 不够 没超过 没有超过 未超过 没过 没超 没有超 差一点 差一点点 差点 差一丢丢 < under below less_than fewer_than`).
	suffixes("u", `超 超过 超出 逾 突破 大于 高于 多于 不止 不只 至少 起码 最少 少说!了漏 不低于 不少于 不小于 over above more_than at_least exceeding > ≥ ⩾ >=`).
	suffixes("", `合约 签约 预约 节约 公约 违约 条约 契约 续约 履约 最近 附近 靠近 尽快 赶快 加快 飞快 大小 中小 缩小 减小 最小 从小 微小 小小 不超过 不超 不高于 不大于 不多于 不可能 不能超过 不得超过 不可超过 不会超过 不要超过 别超过 有没有超过 有没有到 够不够 到没到 超不超过 超没超 高超 <=`)

var nuanceAfter = words("a", `左右 上下 光景 的样子 样子 挂零 or_so ish`).
	words("au", `多!少年次种家个项样人大久 出头 余!额下款 多点 冒头 挂零头 几!个家人台年次天月 好几 几千!万`).
	words("u", `以上 之上 开外 往上 打底 起步 + 朝上`).
	words("b", `以下 以内 之内 之下 不到!账位手 都不到!账位手 还不到!账位手 也不到!账位手 没到!账位手 都没到!账位手 还没到!账位手 未到!账位手 差一点 差点 还差一点 还差点 差一丢丢 少一点 少点 都没有 不满 不足 未足`)

// nuanceFillers may stand between such a word and the figure: 大概是8万, 差不多花了8万.
const nuanceFillers = "是有在为了花用买付达到要"

// nuance reads what stands before and after a sum from p to q.
func (t *text) nuance(p, q int) (about, below, above bool) {
	note := func(tag string) {
		about = about || strings.Contains(tag, "a")
		below = below || strings.Contains(tag, "b")
		above = above || strings.Contains(tag, "u")
	}
	for i, steps := t.skipBack(p), 0; steps < 4; steps++ {
		if e, _ := nuanceBefore.before(t, i); e != nil {
			note(e.tag)
			break
		}
		if r := t.at(i - 1); r == 0 || !strings.ContainsRune(nuanceFillers, r) {
			break
		}
		i = t.skipBack(i - 1)
	}
	if e, end := nuanceAfter.match(t, t.skip(q)); e != nil {
		next := t.skip(end)
		c := t.at(next)
		others := strings.Contains(e.tag, "b") && (startsNumeral(c) || c == '¥')                                                                                 // 8万，不到10万: 不到 belongs to the next
		plus := t.at(t.skip(q)) == '+' && (startsNumeral(c) || unicode.Is(unicode.Han, c) && !strings.ContainsRune("的以", c) || isLetter(c) && !t.ofAmount(next)) // 收入260万+奖补145万, 算力6万+AI服务器2000万
		if !others && !plus {
			note(e.tag)
		}
	} else if t.at(q) == '的' || t.at(q) == '整' {
		if e, _ := nuanceAfter.match(t, q+1); e != nil && t.at(q) == '整' {
			note(e.tag)
		}
	}
	return about, below, above
}

// ofAmount: the English word at p goes with the amount before it: 1 million+ yuan of revenue.
func (t *text) ofAmount(p int) bool {
	var word []rune
	for ; isLetter(t.at(p)); p++ {
		word = append(word, t.at(p))
	}
	return slices.Contains([]string{"yuan", "rmb", "cny", "renminbi", "a", "an", "per", "of", "in", "for", "on", "from", "this", "last", "or", "is", "was"}, string(word))
}
