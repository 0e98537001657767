package money

import "testing"

const sentence = "2025年我们租了8张卡，算力服务费一共8万5左右，能补多少"

func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Read(sentence)
	}
}

func BenchmarkReadNoMoney(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Read("请问申请模型补助要去哪个部门，具体的流程是什么样的呢谢谢")
	}
}

func BenchmarkFigures(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Figures("按当年实际服务费50%的比例补助：85,000 × 50% = 42,500元，约4.25万元（第六条）")
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = Parse("85000.00")
	}
}

func BenchmarkNumeral(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = Numeral("三万二千五百")
	}
}
