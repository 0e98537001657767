package sentence

import (
	"slices"
	"testing"
)

// What stands beside a list, and what is none.
func TestGroupsRead(t *testing.T) {
	for text, want := range map[string][]Team{
		"培训，装配车间14人、测试车间9人都拿证了": {{"装配车间", 14}, {"测试车间", 9}},
		"早班29个，中班27个 都有技能等级证":   {{"早班", 29}, {"中班", 27}},
		"报名20人，参加18人，通过15人，有证":  nil, // the same people go on
		"装配车间14人，测试车间9人":        nil, // nothing says that they were trained
		"培训，装配车间14人，装配车间9人都有证":  nil, // twice the same
		"培训，一车间4人、二车间2人，合计7人拿证": nil, // they do not come to that
	} {
		if _, got := toldInGroups(text); !slices.Equal(got, want) {
			t.Errorf("%s is %v, want %v", text, got, want)
		}
	}
}
