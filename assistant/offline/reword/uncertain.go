package reword

import (
	"strconv"

	"github.com/rongce/rongce/knowledge/pattern"
)

// uncertain are sums that are not known yet for good, purchases of which one will be made, and those that two companies make.
var uncertain = []rule{
	{says: "今年1到6月算力花了4万8，全年估计翻倍", reads: "上半年算力花了4万8，下半年4万8",
		words: pattern.MustCompile(`(?:今年)?(?:上半年|前半年|前六个月|前6个月|(?:1|一)月?(?:到|至|-|~)(?:6|六)月(?:份)?)([^,，。;；\d]{0,10}?)(` + sumWithUnit + `)[,，](?:估计|预计)?(?:全年|一年下来|到年底|年底)(?:估计|预计|大概|大约|应该|会|要|得|能|就|差不多|是|还)*(?:翻倍|翻一番|翻番|翻一倍|(?:这个的|它的)?(?:两|2)倍)`), plain: "上半年${1}${2}，下半年${2}"},
	{says: "模型费用30万左右，还不确定，可能涨到40万", reads: "模型费用30万到40万",
		words: pattern.MustCompile(`(` + sumWithUnit + `)(?:左右|上下|的样子)?[,，](?:(?:但是?|不过)?(?:还)?(?:不确定|没定|没最后定|没敲定|不一定|说不准|没谈好)[,，])?(?:但|不过|也|最后|最终|到年底|年底)*(?:有)?可能(?:会|还会|要|还要)?(?:涨|加|升|增加)?到(` + sumWithUnit + `)`), plain: "${1}到${2}"},
	{says: "算力合同总额9.6万，预付了一半，发票只开了4.8万", reads: "算力合同总额9.6万，发票只开了4.8万",
		words: pattern.MustCompile(`((?:合同|总额)[^,，。\d]{0,6}` + sumWithUnit + `)[,，](?:目前|现在|已经?|只|先)*(?:预付|付)了?(?:一半|五成|50%|百分之五十)[,，]((?:发票|票)(?:只|才|就|目前)*开了?)`), plain: "${1}，${2}"},
	// 二 of 二选一 is no part of the amount
	{says: "算力9万和模型9万二选一", reads: "算力9万和模型9万，二选一",
		words: pattern.MustCompile(`([\d万])([二两三])选一`), plain: "${1}，${2}选一"},
	{says: "算力和模型二选一，预算都是9万，哪个划算", reads: "算力9万，模型9万，二选一，哪个划算",
		words: pattern.MustCompile(`(算力|(?:大)?模型)(?:和|跟|与|、)(算力|(?:大)?模型)[,，]?(?:里|里面|中)?(?:二选一|只能选一个|选一个|选哪个)?[,，]?(?:预算|费用|价钱|价格|花费|花的钱|开销)(?:都|全|一样)(?:是|要|为|花)?(` + sumWithUnit + `)([,，](?:哪|选哪|买哪))`), plain: "${1}${3}，${2}${3}，二选一${4}"},
	{says: "母公司和子公司都买了模型，各30万，各补多少", reads: "两家公司各买了模型30万，各补多少",
		words: pattern.MustCompile(`(?:母公司|总公司|集团)(?:和|跟|与|、)(?:子公司|下属公司)(?:都|各自?|分别)(买了?|采购了?|花了?|用了?)([^,，。\d]{0,6})[,，]?(?:都是|各是?|各花了?|每家)(` + sumWithUnit + `)`), plain: "两家公司各${1}${2}${3}"},
	{says: "里面有2万是存储和带宽", reads: "其中2万是存储和带宽费",
		words: pattern.MustCompile(`(?:里面|里头|这里面|其中)(?:有|包括|含)?(` + sumWithUnit + `)(?:是|算)((?:存储|带宽|流量|网络|机柜|电费|运维|部署|标注|数据|培训|实施|技术支持|集成|驻场|硬件)[^,，。\d费]{0,6})([,，。]|$)`), plain: "其中${1}是${2}费${3}"},
	{says: "买模型的钱一部分用股权抵的，现金只付了20万，合同50万", reads: "买模型合同50万，现金只付了20万，一部分用股权抵",
		words: pattern.MustCompile(`(?:的钱|的款|款)?(?:有|是)?一部分(?:是)?(?:用|拿|以)(股权|股份|货|资源|服务)(?:抵|抵扣|置换|支付)的?[,，]((?:现金|实际)(?:只|才|就)?付了?` + sumWithUnit + `)[,，]((?:合同|总价)(?:额|价|总额|金额)?(?:是|为|写的?)?` + sumWithUnit + `)`), plain: "${3}，${2}，一部分用${1}抵"},
	{says: "多买一点超过10万是不是更划算", reads: "多买一点到10万划算吗",
		words: pattern.MustCompile(`(?:多|再)(买|花|租|用|充)(?:一?点儿?|一些|些)(?:就)?(?:超过|超出|过了?|突破|达到|满)(` + sumWithUnit + `)[,，]?(?:是不是|会不会|是否)?(?:就|能|会)?(?:更|还更|反而)?(划算|合算)(?:吗|么|些|一点)*`), plain: "多${1}一点到${2}${3}吗"},
	{says: "买了一套大模型一体机，硬件120万软件30万，怎么补", reads: "买了一套大模型，总价150万，其中硬件120万，怎么补",
		words: machineParts, by: machineInAll},
}

// machineParts are what a machine with a model in it costs, part by part.
var machineParts = pattern.MustCompile(`(大?模型)一体机[^\d,，。]{0,4}[,，](?:其中|里面)?硬件(?:部分|费)?(\d+)万[,，、]?软件(?:授权|部分|费)?(\d+)万`)

// machineInAll tells what it costs in all, and its bare machine.
func machineInAll(said string) string {
	m := machineParts.FindStringSubmatch(said)
	bare, err := strconv.Atoi(m[2])
	model, err2 := strconv.Atoi(m[3])
	if err != nil || err2 != nil {
		return said
	}
	return m[1] + "，总价" + strconv.Itoa(bare+model) + "万，其中硬件" + m[2] + "万"
}
