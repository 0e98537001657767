package offline

import (
	"slices"
	"testing"
)

// People told group by group are one number, without those who failed.
func TestToldInGroups(t *testing.T) {
	talksTo(t, map[string]string{
		"装配车间14人、测试车间9人都拿到职业技能等级证书了，培训补贴封顶合计":                      "69,000元",
		"职业技能培训，电工10名、焊工24人、钳工17人，总共2个没过，别的都有职业技能等级证，一共能补多少":       "147,000元",
		"公司送去培训的，第一批有20个，第二批有27人，合计47人都拿证了，一共能领多少":                 "141,000元",
		"参加职业技能培训的，数据标注员22个，算法运维员20名，都考过了职业技能等级证，最高能补多少":           "126,000元",
		"技能培训：第一批8人都过了，第二批6人一个没过，都是职业技能等级证，补多少":                    "24,000元", // what is said of one group is no list
		"我们送20人去培训，一共有3个人没考过，其余都拿到职业技能等级证了，补多少":                    "51,000元",
		"装配车间14人、测试车间9人都拿到职业技能等级证书了，补多少|测试车间主任说他那边有3个没考过，总共只有20本证": "60,000元",
		"有师傅打进来，参加过职业技能培训、等级证也有了，能补几多|他说他们车间这样的一共十四个人":             "42,000元",
	})
}

// One of the groups is put right, and the others stay.
func TestGroupChanged(t *testing.T) {
	const told = "职业技能培训，甲班组13个，乙班组14名，证书都拿到手了，培训补贴最多能拿多少|"
	talksTo(t, map[string]string{
		told + "甲班组那边更正为11人，重新算":  "75,000元",
		told + "乙班组报错了，应该是20个":    "99,000元",
		told + "甲班组又有3个人拿到证了，一共呢": "90,000元",
		told + "改成9个人呢":           "27,000元", // of all of them
		"公司送去培训的，A班12个，B班5个人，一共有3个人没考过，别的都有职业技能等级证，补多少|B班其实是8个人": "51,000元",
	})
}

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
