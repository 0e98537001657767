package reading

import (
	"fmt"
	"testing"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

func TestRoles(t *testing.T) {
	for _, c := range []struct {
		message string
		roles   []sentence.Role
	}{
		{"算力年度采购总额9万，实际服务费7万", []sentence.Role{sentence.RoleTotal, sentence.RoleFee}},
		{"省里给了研发奖补80万，我们自己研发投入600万", []sentence.Role{sentence.RoleProvince, sentence.RoleSpending}},
		{"计划总投资2000万，实际投资900万", []sentence.Role{sentence.RolePlan, sentence.RoleInvestment}},
		{"概念验证中心服务收入210万", []sentence.Role{sentence.RoleIncome}},
		{"光模块卖了1600万", []sentence.Role{sentence.RoleSales}},
		{"模型年费24万，上限不是30万吗", []sentence.Role{sentence.RoleModelCost, sentence.RoleClaim}},
		{"想拿10万的模型补助", []sentence.Role{sentence.RoleWish}},
		{"算力差三百块满5万", []sentence.Role{sentence.RoleGap, sentence.RoleEdge}},
		{"公司估值2亿，算力花了6万", []sentence.Role{sentence.RoleOther, sentence.RoleTotal}},
		{"买了20个账号，每个账号1200元", []sentence.Role{sentence.RoleUnit}},
		{"算力花了9万，市里另一份同类政策已经补了2万", []sentence.Role{sentence.RoleTotal, sentence.RoleOther}},
	} {
		r := Read(c.message, asked.Default())
		var got []sentence.Role
		for _, s := range r.Sums {
			got = append(got, s.Role)
		}
		if fmt.Sprint(got) != fmt.Sprint(c.roles) {
			t.Errorf("%s: %v, not %v", c.message, got, c.roles)
		}
	}
}

// In a list of sums the unit may stand at the last one alone.
func TestListedYuan(t *testing.T) {
	model := asked.Default()
	for text, want := range map[string]int64{
		"算力三笔：21000，22000，19000元": 62_000,
		"算力三笔21000、22000和19000元":  62_000,
		"租GPU花了8200，7400，9100":    24_700,
		"2025，30000元算力":           30_000,
		"买了4090、H100，一共30000元":    30_000,
		"12台，30000元算力":            30_000,
	} {
		var got money.Amount
		for _, s := range Read(text, model).Sums {
			got = got.Add(s.High)
		}
		if !got.Equal(money.Yuan(want)) {
			t.Errorf("%s: %s in all, want %d", text, got, want)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	model := asked.Default()
	b.ReportAllocs()
	for b.Loop() {
		Read("去年租算力花了8万5，能补多少？", model)
	}
}
