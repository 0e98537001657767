package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/knowledge/han"
)

// Words of the policy that were written by their sound, as voice input and pinyin keyboards
// do: 算历服务 for 算力服务. They are looked for only where a message names nothing otherwise.

// spokenWords are the words that bring a subject along.
var spokenWords = strings.Fields(`算力 模型 大模型 备案 平台 公共服务平台 概念验证中心 服务收入 研发 配套 工业互联网 投资 应用场景 场景 光模块 交换机 服务器 芯片 培训 证书
	领军人才 人才 租金 零租 产业园 孵化 公共数据 数据 销售额 补贴 补助 奖励 归口 技能`)

// soundedWords are those words, the longest first.
var soundedWords = func() [][]rune {
	var out [][]rune
	for _, w := range spokenWords {
		out = append(out, []rune(w))
	}
	slices.SortStableFunc(out, func(a, b []rune) int { return len(b) - len(a) })
	return out
}()

// soundedOut writes the words of the policy where the message has others of their sound. Of a
// word of two characters one must be right.
func soundedOut(message string) string {
	runes := []rune(message)
	for i := 0; i < len(runes); i++ {
		for _, w := range soundedWords {
			if soundsLike(runes[i:], w) {
				copy(runes[i:], w)
				i += len(w) - 1
				break
			}
		}
	}
	return string(runes)
}

// soundsLike: the text begins with the word, or with other characters of its sound.
func soundsLike(text, word []rune) bool {
	if len(text) < len(word) {
		return false
	}
	same := 0
	for i, c := range word {
		switch {
		case text[i] == c:
			same++
		case han.Sound(c) == 0 || han.Sound(text[i]) != han.Sound(c):
			return false
		}
	}
	return same > 0 || len(word) > 2
}

// sounded reads a message that names nothing again by the sound of its words, and keeps that
// where it names something then.
func (l *Plan) sounded(p *Means, t *assistant.Turn) {
	if len(l.Explicit())+len(l.Measures) > 0 || l.English {
		return
	}
	again := soundedOut(t.Message)
	if again == t.Message {
		return
	}
	if r := reading.Read(again, p.Model); len(r.Explicit()) > 0 {
		l.Reading = r
	}
}
