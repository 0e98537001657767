package reword

import "github.com/rongce/rongce/knowledge/pattern"

// goods is what is said of a product in short.
var goods = []rule{
	{says: "光模块自主ip没有", reads: "光模块自主知识产权没有",
		words: pattern.MustCompile(`(自主|自有)的?ip([^a-z\d核地]|$)`), plain: "${1}知识产权${2}"},
	// a list of the state's or the province's, which is no support of another kind
	{says: "一号入选了国家首台套", reads: "一号入选了国家级名单",
		words: pattern.MustCompile(`((?:入选|列入|进入?|评为|评上|选上|获评)(?:了|过)?)(国家|省)级?的?(?:首台套|首批次|重点产品|推广目录)(?:产品|装备|设备|目录|名单)*`), plain: "${1}${2}级名单"},
	// of money, and no piece
	{says: "那多卖一块呢", reads: "那多卖一块钱呢",
		words: pattern.MustCompile(`([多少](?:卖|花|收|投)(?:了)?[一二两三四五六七八九十])块(呢|的话|会|能|$)`), plain: "${1}块钱${2}"},
	// of its sales
	{says: "另外有一款新产品才860万", reads: "另外有一款新产品才卖了860万",
		words: pattern.MustCompile(`((?:还有|另外有?|另有|再有|又有)一?[个款](?:新|老)?产品(?:今年|去年|一年)?)(?:(只|才|也只)有?|大概|约|是|有|为)?(` + sumWithUnit + `)`), plain: "${1}${2}卖了${3}"},
	// what is sold is another thing than the chip in it
	{says: "做智能摄像头，里头有自研端侧芯片，摄像头卖了4000万，芯片单独没卖", reads: "做智能摄像头，摄像头卖了4000万",
		words: pattern.MustCompile(`[,，](?:里头|里面|内置|自带|用)(?:有|了|的)?(?:我们)?(?:自研|自主研发|自己)?(?:的)?(?:端侧|ai)?芯片([,，][^,，。\d]{0,10}卖了?` + sumWithUnit + `)[,，](?:但是?)?(?:端侧)?芯片(?:单独|自己|本身|没有单独)*(?:没|不)(?:有)?(?:单独)?(?:对外)?卖`), plain: "${1}"},
}
