package sentence

import "github.com/rongce/rongce/knowledge/pattern"

// The one amount of a follow-up moves the amount under discussion: it comes on
// top of it (少算了3万), or it goes off it (有3万被核减了).

// Step is what an amount does to the one known before.
type Step int

const (
	NoStep   Step = iota // it stands for itself
	StepUp               // it comes on top
	StepDown             // it goes off
)

// StepOf tells by the words around it what the i-th amount does to what is known.
func (s *Sentence) StepOf(i int) Step {
	before, after := s.Before(i), FirstPart(s.After(i))
	near := before + "¥" + after
	switch {
	case LeftAfter.MatchString(before):
		return NoStep
	case lessEN.MatchString(after), backEN.MatchString(before):
		return StepDown // if we drop one module, 60,000 less; the supplier refunded 20,000
	case moreEN.MatchString(before):
		return StepUp // we also have one more invoice of 30,000
	case againOff.MatchString(before) && !offAsked.MatchString(near):
		return StepDown
	case takenFrom.MatchString("¥"+s.After(i)) && !offAsked.MatchString("¥"+s.After(i)):
		return StepDown
	case goesOff.MatchString(near) && !offAsked.MatchString(near) && !Charged.MatchString(near) && !ChargedMore.MatchString(before):
		return StepDown
	case filledUp.MatchString(after), oneMoreSale.MatchString(before), ComesOn.MatchString(near), BackIn.MatchString(s.After(i)):
		return StepUp
	}
	return NoStep
}

var (
	// filledUp stands behind what comes on top: 把这1万补上.
	filledUp = pattern.MustCompile(`^(?:元|块钱?)?(?:也|都|给)?补(?:上|齐|足)(?:$|[^\p{Han}]|[去来了后的正刚就能])`)
	// oneMoreSale stands before what a sale at the end of the year brought: 年底冲了一单，二十一万.
	oneMoreSale = pattern.MustCompile(`冲(?:刺)?(?:了|下|进|来)(?:一|1)?(?:单|笔|把|票)[,，]?$`)
)

// lessEN stands behind what goes off, backEN before it; moreEN before what comes on top.
var (
	backEN = pattern.MustCompile(`\b(?:refunded|returned|credited|deducted|reimbursed|paid back|gave back|gave us back|took off)(?: us)?(?: back)?\s*$`)
	moreEN = pattern.MustCompile(`\b(?:one more|another|an? (?:additional|extra|further|second))\s+(?:invoice|bill|contract|payment|order|purchase|instalment|one)?(?: of| for| worth)?\s*$`)
)

var lessEN = pattern.MustCompile(`^\s*(?:yuan|rmb|cny)?\s*(?:less|fewer|lower|off)\b`)

var (
	// ComesOn stands around an amount that comes on top of what is known.
	ComesOn = pattern.MustCompile(
		`(?:少|漏|忘|落)(?:说|报|算|记|写|填|列|计|统计|录|讲|数)(?:了|掉|进)[^,，。¥]{0,3}¥|(?:说|报|算|写|填|记|讲|录)少(?:了)?(?:一?笔)?¥` +
			`|(?:另外|还有|后来)[^,，。¥]{0,8}也[^,，。¥]{0,2}(?:下单|买|充|付|囤|续|租|签|订)了?¥` +
			`|(?:再|又|另外?|额外|后来)[^,，。¥]{0,2}(?:补|添|增|来|进|入|追)[^,，。¥]{0,4}¥` +
			`|多(?:出来?|了)(?:有)?(?:一)?(?:笔|块)?¥` +
			`|(?:^|[^,，。¥])?(?:涨|上浮|上调|上涨|增长|增加|上升|高出)(?:了|出)¥|(?:调高|上浮|上调|调增)(?:了)?(?:个)?¥|(?:^|[,，]|要是|如果|假如|比这)(?:再)?(?:高|多|大)(?:了|个|出)?¥(?:元|块钱?)?(?:的话|呢|[^\pL]*$)` +
			`|比(?:刚才|刚刚|原来|之前|前面|上面|先前|上次|我?刚?说的)[^,，。¥]{0,5}(?:多|高|大)(?:了|出来?)?¥` +
			`|(?:算上|加上|连上|带上|添上|并上|补上|加进|补进|算进)[^,，。¥]{0,4}¥` +
			`|(?:plus|add(?:ing)?|another|extra|additional|forgot|left out|missed|on top(?: of (?:that|it))?|also (?:paid|spent|sold|bought)) (?:to (?:add|mention|count) )?(?:about |of |an? |the )*(?:another |extra |additional )*¥` +
			`|¥ ?(?:yuan |rmb |cny )?(?:more|extra|on top|was left out|(?:is|was) missing|(?:wasn't|was not) counted)\b` +
			`|(?:差|欠|有)(?:着)?(?:一笔)?¥(?:元|块钱?)?(?:还|也)?(?:没|未)(?:有)?(?:入账|到账|算|记|开票?|录|计|报|统计|加|付|结)` +
			`|¥(?:元|块钱?)?(?:的)?[^,，。¥]{0,4}(?:没|未|忘了?|漏了?)(?:有)?(?:加|计|算|报|放|录|记|登|入|统计|列|写)(?:上|进去?|在内|入|账)?`)

	// goesOff stands around an amount that goes off what is known.
	goesOff = pattern.MustCompile(
		`(?:多|虚|误|重复?)(?:说|报|算|写|记|填|加|列|计|开|统计|录|讲|数)(?:了|进|出)[^,，。¥]{0,3}¥|(?:说|报|算|写|填|记|讲|录)多(?:了|出)?(?:一?笔)?¥` +
			`|(?:核减|审减|核掉|审掉|砍|削|剔除?|扣除?|减去?|刨去?|除去?|退货?|退回|退款|返还?|折让|抹|冲|红冲|冲减|冲销)(?:了|掉|去|过|下来|下去)(?:我们?)?(?:有|个)?¥` +
			`|(?:minus|less|subtract|deduct|take (?:off|away)|remove|exclud\w*|except(?: for)?) (?:the |another |about )*¥` +
			`|¥ ?(?:yuan |rmb |cny )?(?:of (?:it|that|this|them|those) )?(?:(?:was|were|is|are|has been|have been|got|must be|should be|needs to be) )?(?:later )?(?:refunded|returned|cancelled|canceled|deducted|excluded|removed|taken off|credited)` +
			`|¥ ?(?:yuan |rmb |cny )?of (?:it|that|this|them|those) (?:(?:does|do|did|should|must|can)(?: not|n't) (?:be )?count|(?:is|was|are|were)(?: not|n't)? (?:for|from) (?:something|anything|last|another|a different|other|computing|the model))` +
			`|(?:核减|审减|退款|退货|退回|返还|折让|冲减|冲销|红冲)(?:的)?(?:是|有)?¥` +
			`|(?:下浮|下调|调低|调减|压缩|往回缩|收紧|让掉|让利|打掉)(?:了|掉|去)?(?:个)?¥|(?:^|[,，]|要是|如果|假如|比这)(?:再)?(?:低|少|小)(?:了|个)?¥(?:元|块钱?)?(?:的话|呢|[^\pL]*$)` +
			`|比(?:刚才|刚刚|原来|之前|前面|上面|先前|上次|我?刚?说的)[^,，。¥]{0,5}(?:少|低|小)(?:了|个)?¥` +
			`|(?:里面|里头|其中|当中|这里|里|有)(?:有|含|包括|还有)?(?:个|一笔|一部分)?¥(?:元|块钱?)?` + offAfter +
			`|(?:^|[,，。])[^,，。¥]{0,3}¥(?:元|块钱?)?(?:的)?(?:要|得|应该?|需要|被|都?给)(?:被|先|全)?(?:核减|审减|剔除?|扣|减|退|去掉|刨|除掉|拿掉|拿走|冲)`)

	// LeftAfter stands before what is left when something has gone off: 剔掉后服务收入¥.
	LeftAfter = pattern.MustCompile(`(?:剔|扣|刨|减|去|除|退|砍|刷)(?:掉|除|完|了|去)*(?:之后|以后|后|完)(?:的)?[^,，。¥]{0,8}$`)

	// againOff stands before what goes off on top of what went off before: 再退¥呢, 再刨¥电池的.
	againOff = pattern.MustCompile(`(?:再|又|还|另外)(?:要|得|有|被|给)?(?:退|刨|减|砍|剔|抹|核减|审减|返还?|扣掉|扣除|冲销|红冲)(?:掉|去|了|出|下来|下去|下|走)*(?:我们?)?$`)

	// takenFrom follows an amount that is to go off what is known: 有90万发生了退货，得从销售额里冲掉.
	takenFrom = pattern.MustCompile(`^¥(?:元|块钱?)?[^,，。¥]{0,14}[,，]?(?:这|那|该|这些|那些)?(?:一?笔|部分|块|个数|钱)?(?:都|全|也|就|还|先|应该?|应当|要|得|需要?|须|必须|被|可)*(?:给|把它|全部|一并)?从[^,，。¥]{1,12}(?:里|中|内|当中|上)(?:面|头|边)?(?:都|全|先|给|再)?(?:减|扣|剔|去|刨|核|冲|抠|抹|拿|划|除|撇)(?:掉|减|除|去|出|销|走|开)`)

	// Charged: 实际只扣了6万1 is what was paid; a bank's fee is not.
	Charged = pattern.MustCompile(`(?:只|实际?|才|[一总]共|卡里|账上|账户)[^,，。¥]{0,3}扣|(?:银行|信用卡|支付宝|微信|卡上)[^,，。¥]{0,4}扣(?:了|款|走|掉|的?是)?[^,，。¥]{0,3}¥(?:元|块钱?)?(?:[^手费佣]|$)`)

	// offAsked asks whether it does: 里面有90万是土建，要剔除吗.
	offAsked = pattern.MustCompile(`¥[^。¥]{0,14}(?:算不算|能不能算|要不要|吗|么[?？]?$|是不是|[^不]能算)`)
)

// offAfter tells of an amount that it is none of what was asked about.
const offAfter = `(?:是|要|得|应该?|需要|被|都?给|属于|后来|已经?)*(?:核减|审减|剔除?|扣[掉除了]|减掉|退[掉回了]|去掉|刨[掉去]|除掉|不算|不能算|不该算|算不(?:进|上|得)|不(?:是|属于)(?:这|本|今年|模型|算力|同)|去年|前年|上一?年|别的|其他|其它|别家|另外|跨年|明年|不符|不合|不在|作废|黄了|取消|重复)`
