package tools

import "github.com/rongce/rongce/tools/money"

var (
	inputPurchaseTotal = &Input{Name: "annual_purchase_total", Kind: Money, Needed: true, MayBeNil: true, Term: "年度购买算力服务总额", Ask: "一年购买算力服务的总额是多少元（人民币，按年度）？", About: "The year's total purchases of computing power (年度购买算力服务总额), yuan: decides the band."}
	inputServiceFee    = &Input{Name: "actual_service_fee", Kind: Money, MayBeNil: true, Term: "当年实际服务费", Ask: "当年实际发生的算力服务费是多少元（人民币）？", About: "The year's actual service fee (当年实际服务费), yuan: half of it is paid. The total if absent."}
)

// computingPower is measure 六: 提供普惠算力服务.
var computingPower = &Benefit{
	Tool: "computing_power_subsidy", Measure: 6, Name: "算力服务补助", English: "computing power subsidy", Thing: "购买算力服务",
	About:      "Subsidy of half the actual fee for enterprises that buy computing power for 50,000 to under 100,000 yuan a year (measure 六).",
	Inputs:     []*Input{inputPurchaseTotal, inputServiceFee},
	Enterprise: "之间的企业",
	Award: []Rule{
		Within(inputPurchaseTotal, money.Wan(5), money.Wan(10), "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业"),
		ReferFrom(inputPurchaseTotal, money.Wan(10), "年度购买总额达10万元（含）以上的，支持申请省级相关补助"),
		Share(inputServiceFee, inputPurchaseTotal, 50, "按照当年实际服务费50%的比例予以补助"),
	},
	Certainty: ByFormula, Recurrence: Yearly,
}
