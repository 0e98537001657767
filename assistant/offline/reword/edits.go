package reword

import "github.com/rongce/rongce/knowledge/pattern"

// edits ask for another thing, or add to what was told and take from it.
var edits = []rule{
	{says: "供应商给了九折", reads: "供应商打了九折",
		words: pattern.MustCompile(`(?:给|让|优惠)了(?:我们|我)?(?:个|一个)?([一二三四五六七八九\d](?:\.\d|[一二三四五六七八九\d])?折)`), plain: "打了${1}"},
	{says: "算了年底不买了", reads: "算了不买了",
		words: pattern.MustCompile(`^(算了|还是|哦)[,，]?(?:年底|后面|下半年|月底|明年|下个月)(?:那笔|那些)?(?:还是|也|就|先)?(不买了|不租了|不投了|不做了)`), plain: "${1}${2}"},
	{says: "再加一台AI服务器3000万", reads: "还有一款AI服务器3000万",
		words: pattern.MustCompile(`再(?:加|来|算|添)(?:上)?一(?:台|个|款|种|套)((?i:ai)?服务器|[全光\dg]*交换机|[\dg]*光模块|端?侧?芯片)`), plain: "还有一款${1}"},
	{says: "对半的到底是哪条", reads: "补50%的是哪一条",
		words: pattern.MustCompile(`((?:补|给|发)?(?:对半|五成|一半))的?(?:那条)?(?:到底|究竟)?是(?:在)?(?:哪|第几)(?:一)?条`), plain: "补50%的是哪一条"},
	{says: "再看三，最多多少", reads: "再看第三条，最多多少",
		words: pattern.MustCompile(`(再看|看看|再说|再问)([一二三四五六七八九])([,，])`), plain: "${1}第${2}条${3}"},
	{says: "换成闽侯的企业呢", reads: "闽侯的企业在这政策里头吗",
		words: pattern.MustCompile(`换成(` + Districts + `)(?:区|县|市)?的?(?:企业|公司|厂)?(?:呢|咧)`), plain: "${1}的企业在这政策里头吗"},
	// asks for the clause, and hides nothing
	{says: "哪条规定骗补要退回", reads: "哪条规定不合规的补助要退回",
		words: pattern.MustCompile(`(规定|条款|文件|写着?|要求|写明)(?:了)?[^,，。]{0,4}骗(?:取)?补(?:助|贴)?`), plain: "${1}不合规的补助"},
	// others who failed count for nothing
	{says: "都考过了，隔壁家5个人都没过", reads: "都考过了",
		words: pattern.MustCompile(`((?:都|全)(?:考)?过了|(?:都|全)拿证了?)[,，][^,，。;；\d]{1,6}\d+(?:个|名)?人?(?:一个都?|全都?|都)没(?:有)?(?:过|考过|拿到|拿证|通过)`), plain: "${1}"},
	{says: "发票作废重开成8万", reads: "发票改成8万",
		words: pattern.MustCompile(`作废[,，]?(?:重新?|另)开(?:成|为|了)?`), plain: "改成"},
	{says: "所有的加起来多少", reads: "合起来多少",
		words: pattern.MustCompile(`所有的?(?:都|全)?(?:加一起|加起来|合起来|加在一起|凑一起)`), plain: "合起来"},
	{says: "市里那一半呢", reads: "市里那份补助呢",
		words: pattern.MustCompile(`(市里|政府)(?:的)?(?:那|这)(?:一)?半`), plain: "${1}那份补助"},
	{says: "领的是另一家子公司，我们公司从没领过", reads: "领的是别人，本公司从没领过",
		words: pattern.MustCompile(`(?:另外?一?个?|另一家)(?:子公司|兄弟公司|关联公司|分公司)[,，](?:我们|本|我)?(?:公司|司)(?:自己)?(?:从|还|一直)?(?:没|未)(?:有)?(?:领|拿|享受)过`), plain: "别人，本公司从没领过"},
	{says: "忘了说马尾那台，8000块", reads: "再加上8000块",
		words: pattern.MustCompile(`(?:忘|漏|落)(?:了|掉了?)(?:说|算|报)?([^,，。\d一二两三四五六七八九]{1,8}(?:那台|那笔|那家|那边|那份|那块|厂|机房|站点))[,，]?(?:是|有)?(` + sumSaid + `)`), plain: "再加上${2}"},
	{says: "再添一家阿里云，3万", reads: "再加上3万",
		words: pattern.MustCompile(`^([^\pL]*)(?:再)?(?:添|加|补)(?:个|一个|一家|一笔|上)([^,，。\d]{2,6})[,，](` + sumSaid + `)`), plain: "${1}再加上${3}"},
	{says: "仓山的没评上，就剩鼓楼一个", reads: "最后评上一个",
		words: pattern.MustCompile(`[^,，。]{2,6}(?:那|的)个?(?:没|未)(?:有)?(?:评上|入选|选上|评中)[,，](?:就|只)?(?:剩|剩下|还有|只有)[^,，。\d一二两三四]{0,6}([一二两三四1-9])个`), plain: "最后评上${1}个"},
	{says: "那笔退货了，别算进去", reads: "那笔退货了",
		words: pattern.MustCompile(`(退了|退货了|取消了?|作废了?|不要了|黄了|撤了|停了)[,，](?:别|不要|不用|就不|不)(?:再)?(?:算|计|列)(?:它|进来|进去|在内|上|了)+`), plain: "${1}"},
	{says: "再加一套检测线120万", reads: "另外检测线花了120万",
		words: pattern.MustCompile(`再加一(?:套|台|个|条)([^,，。\d一二两三四五六七八九]{2,8})(` + sumSaid + `)`), plain: "另外${1}花了${2}"},
	{says: "外加一批探头8000块，并到一起", reads: "再加上8000块",
		words: pattern.MustCompile(`外加(?:一)?(?:批|笔|个|套|份)([^,，。\d一二两三四五六七八九]{0,8})(` + sumSaid + `)[,，](?:并|加|合|算)(?:到|在)?一(?:起|块)`), plain: "再加上${2}"},
	{says: "算力按季付，每季2万2", reads: "算力每季度2万2",
		words: pattern.MustCompile(`按(?:季|季度)(?:一)?付[,，]每季`), plain: "每季度"},
	{says: "三个月一付，每季度8千", reads: "每季度8千",
		words: pattern.MustCompile(`[三3]个月(?:一)?付[,，]每?季度?`), plain: "每季度"},
}
