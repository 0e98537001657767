package personal

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools/money"
)

// Numbers below are made up; their check digits were worked out by hand after the standards.
func TestMaskTakesOut(t *testing.T) {
	for _, c := range []struct{ said, want, kinds string }{
		{"我的电话13800138000，买算力8万", "我的电话〔已隐去〕，买算力8万", "电话号码"},
		{"13812345678", "〔已隐去〕", "电话号码"},
		{"打我手机138-0013-8000", "打我手机〔已隐去〕", "电话号码"},
		{"手机 138 0013 8000 谢谢", "手机 〔已隐去〕 谢谢", "电话号码"},
		{"+86 13800138000", "〔已隐去〕", "电话号码"},
		{"１３８００１３８０００", "〔已隐去〕", "电话号码"},
		{"座机０５９１－８７６５４３２１", "座机〔已隐去〕", "电话号码"},
		{"0591-87654321找我", "〔已隐去〕找我", "电话号码"},
		{"电话：87654321", "电话：〔已隐去〕", "电话号码"},
		{"手机一三八零零一三八零零零", "手机〔已隐去〕", "电话号码"},
		{"微信13800138000，算力8万5", "微信〔已隐去〕，算力8万5", "电话号码"},
		{"身份证11010519491231002X能申请吗", "身份证〔已隐去〕能申请吗", "身份证号"},
		{"11010519491231002x", "〔已隐去〕", "身份证号"},
		{"身份证号是110105194912310021", "身份证号是〔已隐去〕", "身份证号"}, // wrong check digit, but called one
		{"信用代码91350100M000100Y43", "信用代码〔已隐去〕", "统一社会信用代码"},
		{"卡号6222021234567890128", "卡号〔已隐去〕", "银行账号"},
		{"4111 1111 1111 1111", "〔已隐去〕", "银行账号"},
		{"账号：35001234567890", "账号：〔已隐去〕", "银行账号"},
		{"发到zhang.san+ai@example.com.cn吧", "发到〔已隐去〕吧", "邮箱"},
		{"zhang＠example．com", "〔已隐去〕", "邮箱"},
		{"张三13800138000，邮箱a@b.cn，李四13900139001", "张三〔已隐去〕，邮箱〔已隐去〕，李四〔已隐去〕", "电话号码 邮箱"},
	} {
		got, kinds := Mask(c.said)
		if got != c.want || strings.Join(kinds, " ") != c.kinds {
			t.Errorf("%s\n  got  %s %v\n  want %s %s", c.said, got, kinds, c.want, c.kinds)
		}
		if again, more := Mask(got); again != got || more != nil {
			t.Errorf("%s is masked again: %s", got, again)
		}
	}
}

func TestMaskLeavesAlone(t *testing.T) {
	for _, said := range []string{
		"13800000000元", "年销售13800000000", "年销售额13812345678", "投资13812345678", "13800000000", "我们投了13812345678进去", "15912345678 元",
		"一百三十八亿", "买算力花了8万5", "300,000元", "拨打12345", "12345热线", "2025年1月1日到2028年12月31日", "8200,7400,9100", "¥13812345678",
		"13812345678万", "销售额是一三八亿", "6222021234567890128元", "买了13812345678台", "第十三条", "1.3812345678亿", "合同金额:13812345678",
		"13812345678到13912345678元", "110105194912310021", "11010519491231002", "91350100M000100Y44", "订单号AB13812345678X", "@所有人", "3%", "两个产品，8000万和1.2亿", "",
		"项目编号2025-0591-001", "20250101-20251231",
	} {
		if got, kinds := Mask(said); got != said || kinds != nil {
			t.Errorf("%s became %s %v", said, got, kinds)
		}
	}
}

// Whatever stands around it, an amount is read after masking as it was before.
func TestMaskNeverTouchesMoney(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		number := rapid.Custom(func(t *rapid.T) string {
			switch rapid.IntRange(0, 3).Draw(t, "shape") {
			case 0:
				return fmt.Sprint(rapid.Int64Range(1, 1_000_000_000_000).Draw(t, "n"))
			case 1: // just the shape of a mobile number
				return fmt.Sprintf("1%d%09d", rapid.IntRange(3, 9).Draw(t, "second"), rapid.IntRange(0, 999_999_999).Draw(t, "rest"))
			case 2:
				return fmt.Sprintf("%d.%02d", rapid.IntRange(0, 1_000_000).Draw(t, "whole"), rapid.IntRange(0, 99).Draw(t, "cents"))
			default:
				return fmt.Sprintf("%d,%03d,%03d", rapid.IntRange(1, 999).Draw(t, "m"), rapid.IntRange(0, 999).Draw(t, "k"), rapid.IntRange(0, 999).Draw(t, "u"))
			}
		}).Draw(t, "number")
		before := rapid.SampledFrom([]string{"", "年销售", "花了", "我的电话是13912345678，算力买了", "卡号6222021234567890128付了", "手机", "约", "a@b.cn ", "11010519491231002X，"}).Draw(t, "before")
		after := rapid.SampledFrom([]string{"元", "万元", "亿", "块", "万", " 元", "元，电话0591-87654321"}).Draw(t, "after")
		said := before + number + after
		masked, _ := Mask(said)
		if was, is := values(said), values(masked); !slices.Equal(was, is) {
			t.Fatalf("%s: %v; masked %s: %v", said, was, masked, is)
		}
	})
}

func values(said string) []string {
	var out []string
	for _, m := range money.Read(said) {
		out = append(out, m.Low.Exact()+"–"+m.High.Exact()+m.Currency)
	}
	return out
}

// Every identity number and card with a right check digit goes, and nothing of it stays.
func TestMaskHidesWhatChecks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		body := fmt.Sprintf("35010%d%d%02d%02d%03d", rapid.IntRange(1, 9).Draw(t, "district"), rapid.IntRange(1930, 2015).Draw(t, "year"),
			rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day"), rapid.IntRange(0, 999).Draw(t, "order"))
		sum := 0
		for i, c := range body { // weights are powers of two, modulo 11: another way to the same digit
			w := 1
			for range 17 - i {
				w = w * 2 % 11
			}
			sum += int(c-'0') * w
		}
		id := body + string("10X98765432"[sum%11])
		masked, kinds := Mask("我是" + id + "，想问补助")
		if strings.Contains(masked, id[:12]) || !slices.Equal(kinds, []string{Identity}) {
			t.Fatalf("%s: %s %v", id, masked, kinds)
		}
	})
}

func FuzzMask(f *testing.F) {
	for _, s := range []string{"电话13800138000", "身份证11010519491231002X", "13800000000元", "\xff138", "a@b.cn@c.d", "一三八零零一三八零零零万"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, said string) {
		masked, kinds := Mask(said)
		if (masked == said) != (kinds == nil) {
			t.Errorf("%q → %q but %v", said, masked, kinds)
		}
		if was, is := values(said), values(masked); !slices.Equal(was, is) {
			t.Errorf("%q %v → %q %v", said, was, masked, is)
		}
	})
}
