package casebook

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
)

// keys are the expectations that can be written under a message. Each reads its
// value into a check: a key without one cannot be.
var keys = map[string]func(value string) (Expectation, error){
	"类型":  readKind,
	"措施":  readMeasures,
	"首条":  readFirst,
	"不涉及": readMeasuresNot,
	"金额":  readAmount,
	"最低":  readLow,
	"各项":  readEach,
	"合计":  readTotal,
	"无金额": readNoMoney,
	"缺":   readMissing,
	"说":   readStates,
	"不说":  readStatesNot,
	"提到":  readMentions,
	"不提":  readMentionsNot,
}

// repeatable keys may stand several times under one message: all must hold.
var repeatable = map[string]bool{
	"金额": true, "最低": true, "各项": true, "缺": true, "说": true, "不说": true, "提到": true, "不提": true,
}

func keyNames() []string { return slices.Sorted(maps.Keys(keys)) }

var kinds = map[string]assistant.Kind{
	"答复": assistant.Answered, "追问": assistant.Clarify, "拒绝": assistant.Refuse, "寒暄": assistant.SmallTalk,
}

// 类型: 答复|追问
func readKind(value string) (Expectation, error) {
	var want []assistant.Kind
	for _, word := range strings.Split(value, "|") {
		k, ok := kinds[strings.TrimSpace(word)]
		if !ok {
			return Expectation{}, fmt.Errorf("应为答复、追问、拒绝、寒暄，几种都行的用|隔开，实为%q", word)
		}
		want = append(want, k)
	}
	return Expectation{check: func(a *assistant.Answer) string {
		if slices.Contains(want, a.Kind) {
			return ""
		}
		return "类型是" + kindName(a.Kind)
	}}, nil
}

func kindName(k assistant.Kind) string {
	for name, kind := range kinds {
		if kind == k {
			return name
		}
	}
	return string(k)
}

// 措施: 1, 6
func readMeasures(value string) (Expectation, error) {
	want, err := measures(value)
	return Expectation{measures: want, check: func(a *assistant.Answer) string {
		for _, m := range want {
			if !slices.Contains(a.Measures, m) {
				return fmt.Sprintf("措施%v里没有%d", a.Measures, m)
			}
		}
		return ""
	}}, err
}

// 首条: 6
func readFirst(value string) (Expectation, error) {
	want, err := measures(value)
	if err == nil && len(want) != 1 {
		err = errors.New("应为一个措施")
	}
	return Expectation{measures: want, check: func(a *assistant.Answer) string {
		if len(a.Measures) > 0 && a.Measures[0] == want[0] {
			return ""
		}
		return fmt.Sprintf("措施是%v", a.Measures)
	}}, err
}

// 不涉及: 1, 2
func readMeasuresNot(value string) (Expectation, error) {
	unwanted, err := measures(value)
	return Expectation{check: func(a *assistant.Answer) string {
		for _, m := range unwanted {
			if slices.Contains(a.Measures, m) {
				return fmt.Sprintf("措施%v里有%d", a.Measures, m)
			}
		}
		return ""
	}}, err
}

func measures(value string) ([]int, error) {
	var out []int
	most := len(knowledge.FuzhouAI().Measures)
	for _, s := range list(value) {
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 || n > most {
			return nil, fmt.Errorf("应为0到%d的措施号，用逗号隔开，实为%q", most, s)
		}
		out = append(out, n)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("应为0到%d的措施号，用逗号隔开", most)
	}
	return out, nil
}
