// Package casebook holds conversations with what is expected of the answers, as
// text that a policy officer writes, and runs them.
//
//	# 一条对话一个标题，可以有多轮
//	== 发票八万，实付七万
//	身份: 企业
//	标签: 金额, 陷阱
//	问: 全年算力采购8万，实际服务费7万，补多少
//	  类型: 答复
//	  金额: computing_power_subsidy 35000 computed
//	  说: 3.5万
//
// A message is the whole rest of its line, whatever stands in it. Under it
// stand the expectations, each a key of the table in keys.go; what is not given
// is not checked. A key, a tool, a field or a figure that does not exist is an
// error with its place, so that no expectation is silently lost.
//
//	parse.go      text to Cases
//	keys.go       the keys; money_keys.go those about sums, word_keys.go those about the text
//	grounded.go   every quote and every figure has a source: looked at afresh, not with the assistant's own check
//	run.go        Cases to a Report
//	report.go     a Report in words
//	testdata/     the cases of the house; floor.txt, the share that must stay whole
package casebook
