package reword

import "github.com/rongce/rongce/knowledge/pattern"

// purchases are ways to tell of models and computing power that are bought, and of what else is told beside them.
var purchases = []rule{
	// nothing was bought, which needs no unit
	{says: "算力花费是0", reads: "算力花费是0元",
		words: pattern.MustCompile(`((?:花费|花了|花|费用|总额|买了|用了|支出|采购额?|购买额?)(?:总共|一共)?(?:是|为|等于|[:：=])?)(?:0|零)($|[^\d.万亿千百元块年月日个条成%％几])`), plain: "${1}0元${2}",
		where: pattern.MustCompile(`算力|gpu|租卡|显卡|云服务`)},
	// filed in the province, which the text does not count
	{says: "模型备案是省里备案的，不是国家网信办，花了50万", reads: "模型没有备案，花了50万",
		words: pattern.MustCompile(`(?:的)?(?:(?:备案|登记)(?:是|在)?(?:只|就|仅)?(?:是)?(?:在)?(?:省|市|地方)(?:里|级|局|厅)?(?:的)?(?:网信办)?(?:那边)?(?:做|办|走)?(?:的|过|了)?(?:备案|登记|备)?|(?:只|就|仅)?(?:是)?(?:在)?(?:省|市|地方)(?:里|级|局|厅)?(?:的)?(?:网信办)?(?:那边)?(?:做|办|走)?(?:的|过|了)?(?:备案|登记))(?:过|了|的)*[,，]?(?:而|并|但|可)?(?:不是|没有?在|没有?到|没有?过|没走|不在|未在|未经)国家(?:级)?(?:的)?(?:网信办)?(?:备案|备|登记)?(?:过|的|了|案)*`), plain: "没有备案"},
	{says: "模型在国家网信办备案了，不是省里备案的", reads: "模型在国家网信办备案了",
		words: pattern.MustCompile(`(国家(?:级)?网信办(?:的)?备(?:过|了)?案(?:了|过|的)?)[,，]?(?:而|并)?(?:不是|不只是|不光是)(?:在)?(?:省|市|地方)(?:里|级|局|厅)?(?:的)?(?:网信办)?(?:做|办)?(?:的)?(?:备案|登记)(?:的)?`), plain: "${1}"},
	// what it may come to
	{says: "可能要10万出头", reads: "要10万出头",
		words: pattern.MustCompile(`^([^\pL\d]*(?:那|不过|但|后面|今年)?)(?:可能|估计|恐怕|说不定|搞不好|没准|也许|大概率|多半)(?:还|会|得)*(要)(\d[\d.,]*(?:万|元|w))`), plain: "${1}${2}${3}"},
	// up to so much, as after a question of how much is missing
	{says: "补到5万呢", reads: "到5万呢",
		words: pattern.MustCompile(`^([^\pL\d]*(?:那|那么|我|我们|要是|如果|假如)*)(?:补|补足|补够|补齐|凑|凑够|凑齐|凑足)到?(\d[\d.,]*(?:万|元|w)(?:元)?(?:的话|呢|吧|行不行)+[^\pL]*)$`), plain: "${1}到${2}"},
	// models by their letters, with what was paid for each
	{says: "模型a 30万已备案，模型b 50万未备案", reads: "模型a花了30万已备案，模型b花了50万未备案",
		words: pattern.MustCompile(`模型\s*([a-d甲乙丙丁])\s*(?:买断|包年|包月|授权|年费|采购)?(?:是|要|价)?\s*(\d[\d.,]*(?:万|元|w))`), plain: "模型${1}花了${2}"},
	// selected scenarios, by their number alone
	{says: "算力6万；3、场景1个", reads: "算力6万；3、入选场景1个",
		words: pattern.MustCompile(`((?:^|[,，;；。、\s+])(?:\d[、.]\s*)?)(?:应用)?场景([一二两三四1-9])个([,，;；。、\s]\s*[^没未不落都全]|$)`), plain: "${1}入选场景${2}个${3}"},
	{says: "模型+算力一起打包38万，分不开", reads: "模型和算力一起38万，分不开",
		words: pattern.MustCompile(`(模型|算力)\s*(?:\+|加|和|跟|与|、|连)\s*(模型|算力)(?:一起|一块|整个|一并|整体|统一)?(?:打包|打捆|捆绑|套餐)(?:价|买|采购|签|一起|在一起|合同)?(?:是|了|花了|一共|共)*(\d)`), plain: "${1}和${2}一起${3}"},
	{says: "模型费35万，其中算力6万单说", reads: "模型费35万，其中算力6万，单独列",
		words: pattern.MustCompile(`((?:算力|模型)(?:费|服务费)?\d[\d.]*(?:万|元))(?:单列|单说|另列|分列|单独列)(?:的|出来)?`), plain: "${1}，单独列"},
	// the whole of a contract of which each part is told
	{says: "合同总价50w，模型30w算力8w其余硬件", reads: "模型30w算力8w",
		words: pattern.MustCompile(`(?:一份|一个)?(?:合同|协议|采购|打包)?(?:总价|总额|总金额|一共|总共|合计)(?:是|为)?\d[\d.]*(?:w|万)(?:元)?[,，:：](?:其中|里面)?((?:模型|算力)[^,，。\d]{0,3}\d[\d.]*(?:w|万)[,，、]?(?:模型|算力)[^,，。\d]{0,3}\d[\d.]*(?:w|万))[,，、]?(?:其余|其他|剩下|剩余|余下)(?:的)?(?:全|都)?(?:是|为)?(?:硬件|设备|服务器|软件|实施|人工|杂项|别的|其他)(?:的)?`), plain: "${1}"},
	// which measures are asked about, before what is told of each
	{says: "六条八条九条一起问：算力9万、3人拿证、芯片1200万", reads: "算力9万、3人拿证、芯片1200万",
		words: pattern.MustCompile(`^(?:第?[一二三四五六七八九](?:条|[,，、和]+)[,，、和跟]?){2,}(?:条)?(?:一起|一块儿?|一并|同时|都|合起来)(?:问|算|来|报)[:：,，]([^,，、]+[,，、][^,，、]+[,，、].+)$`), plain: "${1}"},
	// whose a part is, and not who has paid
	{says: "二期是子公司投的", reads: "二期是子公司的",
		words: pattern.MustCompile(`([一二三四五六]期(?:那个|那笔|项目)?是)(子公司|母公司|兄弟公司|关联公司|集团)(?:投|出|建|做|掏)(?:资|钱)?的`), plain: "${1}${2}的"},
	{says: "算力8万，培训10人，领军人才1个", reads: "算力8万，培训10人，领军人才1个，一共多少",
		words: pattern.MustCompile(`^((?:[^,，、;；。?？]{0,8}\d[^,，、;；。?？]{0,4}[,，、;；])+(?:引进|有|来)?(?:领军|顶尖)人才(?:[1-9]|[一二两三])(?:个|名|位))$`), plain: "${1}，一共多少"},
	// a round figure without its one
	{says: "光模块年销近千万", reads: "光模块年销不到1000万",
		words: pattern.MustCompile(`(卖|销|销售额?|收入|营收|投资额?|投)(?:了)?(?:将近|接近|近|快到|逼近|不到|不足)(?:1000|1千|一千|千)万`), plain: "${1}不到1000万"},
	{says: "模型费30多万不到40万", reads: "模型费30万到40万",
		words: pattern.MustCompile(`(\d+)(?:多|来|几)万[,，]?(?:但|还|又|也)?(?:不到|不足|不满|没到)(\d+)万`), plain: "${1}万到${2}万"},
	{says: "算力服务6.4万 个体户", reads: "算力服务6.4万，个体户",
		words: pattern.MustCompile(`(\d(?:万|元))\s+(个体)`), plain: "${1}，${2}"},
	// supposed to be filed by then is supposed to be filed
	{says: "如果供应商年底前把备案办下来了", reads: "如果供应商把备案办下来了",
		words: pattern.MustCompile(`((?:如果|要是|假如|假设|万一|倘若|等)[^,，。;；\d]{0,8}?)(?:在)?(?:年底之?前?|年内|下个?月|下周|下季度|明年|过阵子|过两天|马上|很快)((?:能|会|就)?把?(?:网信办)?备案[^,，。;；没未不]{0,4}(?:下来|到手|办成|办好|办妥|做完|通过|批|拿到)了)`), plain: "${1}${2}"},
}
