package casebook_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// namesOfParts are what two amounts of a subject may be called, by its tool.
var namesOfParts = map[string][][2]string{
	"computing_power_subsidy":     {{"阿里云", "华为云"}, {"训练", "推理"}, {"一号机房", "二号机房"}, {"上半年", "下半年"}},
	"vertical_model_subsidy":      {{"文心", "通义"}, {"质检那套", "客服那套"}, {"总部", "分公司"}},
	"industrial_internet_subsidy": {{"设备", "软件"}, {"一车间", "二车间"}, {"一期", "二期"}},
	"platform_service_subsidy":    {{"检测", "认证"}, {"咨询", "测试"}, {"上半年", "下半年"}},
}

// TestTallyWays holds every way of editing one of two amounts against every subject that is told in parts, by several
// names: what is said of one leaves the other as it was.
func TestTallyWays(t *testing.T) {
	asker := house(t)
	var text strings.Builder
	n := 0
	for i, w := range readWays(t, "tally.tsv") {
		for j, s := range readSubjects(t) {
			if names := namesOfParts[s.tool]; names != nil {
				if n++; n%caseStep == 0 {
					text.WriteString(w.edited(t, s, names[(i+j)%len(names)], i+j))
				}
			}
		}
	}
	allRight(t, asker, "tally.tsv", text.String())
}

// edited is the talk of one way of editing, of one subject whose parts go by two names.
func (w way) edited(t *testing.T, s subject, names [2]string, turn int) string {
	t.Helper()
	const thousand = 1000
	all := s.amounts[turn%len(s.amounts)] / thousand * thousand
	x, d := all*3/5/thousand*thousand, all/20/thousand*thousand
	values := map[string]int64{"x": x, "y": all - x, "c": all * 2 / 3 / thousand * thousand, "d": max(d, thousand)}
	said := []string{"{X}", names[0], "{Y}", names[1]}
	for name, v := range values {
		said = append(said, "{"+name+"}", notation(v, turn))
	}
	fill := strings.NewReplacer(said...)
	opening := fmt.Sprintf("今年%s这块，{X}{x}，{Y}{y}，一共能补多少", s.words[turn%len(s.words)])
	return fmt.Sprintf("== %s %s\n身份: 企业\n标签: 金额\n问: %s\n  金额: %s %s\n问: %s\n  金额: %s %s\n", w.at, s.tool,
		fill.Replace(opening), s.tool, s.award(t, all), fill.Replace(w.wording), s.tool, s.award(t, valueOf(t, w.result, values)))
}

// valueOf works out a sum like x/2+y or 2x-d.
func valueOf(t *testing.T, sum string, values map[string]int64) (total int64) {
	t.Helper()
	for term := range strings.SplitSeq(strings.ReplaceAll(sum, "-", "+-"), "+") {
		sign, by := int64(1), int64(1)
		if rest, minus := strings.CutPrefix(term, "-"); minus {
			sign, term = -1, rest
		}
		if rest, of, divided := strings.Cut(term, "/"); divided {
			n, err := strconv.ParseInt(of, 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			term, by = rest, n
		}
		name := strings.TrimLeft(term, "0123456789")
		times := int64(1)
		if digits := strings.TrimSuffix(term, name); digits != "" {
			times, _ = strconv.ParseInt(digits, 10, 64)
		}
		v, ok := values[name]
		if !ok {
			t.Fatalf("no value %q in %q", name, sum)
		}
		total += sign * times * v / by
	}
	return total
}
