package reading

import "github.com/rongce/rongce/knowledge/pattern"

var (
	fraud  = ways("fraud")
	secret = ways("secret")
	bend   = ways("bend")
	// paidInFull: an invoice for what was really paid is no fraud.
	paidInFull = pattern.MustCompile(`实付|实际付|真(金白银)?付`)
	// falseSum: what was really paid is told, and another sum that is to be written: 其实只买了4万6，帮我说成5万6. On masked text.
	falseSum = pattern.MustCompile(`(?:实际|真实|其实|明明|真正|才|只)(?:上)?[^。¥]{0,10}¥[^。¥]{0,14}(?:说|写|报|填|做|开|凑|记|弄|当)(?:成|作)(?:是)?¥`)
	// privacy wants to know of somebody else what the policy does not tell.
	privacy = ways("privacy")
	inject  = pattern.MustCompile(`(?i)drop table|or 1=1|<script|onerror=|\$\{|union select|javascript:|\{\{.*\}\}|rm -rf`)

	// OwnWords are those without which an outside question is not ours, whatever nouns it shares with us.
	OwnWords = pattern.MustCompile(`补|(?:写|载|列|见)(?:在|于)(?:第)?(?:几|哪)|(?:给|发|奖|扶)的?钱|排除|奖|政策|条款|申报|文件|措施|第.{1,2}条|扶持|优惠|资助|支持|名额|上限|门槛|条件|责任单位|认定|福州|榕|市里|备案|subsid|award|support|policy|measure|fund|grant`)

	greeting = ways("greeting")
	thanks   = ways("thanks")
	helpMe   = pattern.MustCompile(`(帮|替|给)我[^,，。]{4,}`) // a request, however politely it ends
	identity = ways("identity")

	// elsewhere are things that no clause touches.
	elsewhere = ways("elsewhere")

	// OtherCity names a place whose policies are not here.
	OtherCity  = pattern.MustCompile(`厦门|泉州|晋江|石狮|南安|漳州|莆田|宁德|三明|南平|龙岩|平潭|深圳|北京|上海|杭州|广州|成都|武汉|南京|苏州|合肥|重庆|西安|天津|青岛|长沙|宁波|东莞|佛山|无锡|郑州|济南|浙江|广东|江苏|台湾|香港|新加坡|xiamen|shenzhen|beijing|shanghai|hangzhou`)
	unsure     = pattern.MustCompile(`不(清楚|知道|晓得|确定|记得|太清楚|了解|懂|好说)|没(数|底|算过|统计)|说不(清|准|好)|忘(了|记)|还没(定|统计|算|结|出)|拿不准|搞不清|不造|i don'?t know|not sure|no idea|唔知`)
	elliptical = pattern.MustCompile(`^[^\pL\pN]*(加上|算上|连上|包括|那|这|它|那么|然后|还有|要是|如果|假如|万一|换成|改成|再|又|另外|所以|但|但是|可是|不过|对了|呢|哦|啊|嗯|也|都|刚|就)|呢[?？]?$|这(个|款|条|笔|项|两|些|块|一)|那(个|款|条|笔|项|两|些|块|边|份)|上面|刚才|前面|它|其中|该(条|项)|同样|一样|^(what|how) about|^(and|then|so)\b|\b(both|that one|this one|those|these|it)\b`)
	noBase     = ways("no_base")

	// notPaidOut: applied for, and nothing has come: that is no purchase not made.
	notPaidOut = pattern.MustCompile(`(到现在|至今|还是|一直)[^,，。]{0,4}一(分|毛)(钱)?[^,，。]{0,4}(没|未)(见|到|收|拿|发|给|领)|(报|申请|申报)(了|过)[^。]{0,16}(没|未)(见|到|收|拿|发|给|批|下)`)
	recalc     = ways("recalc")
	individual = ways("individual")
	bring      = pattern.MustCompile(`要是|如果|假如|假设|假若|万一|倘若|若是|换成|if\b|what if|suppose`)
)

// calling speaks of a telephone call, in which nobody's number is asked for.
var (
	calling   = pattern.MustCompile(`电话给(?:我|咱|我们)|(?:打|来)(?:了)?(?:个|一个)?电话(?:来|过来|问|说|核对|咨询|反映|的)|打电话(?:来)?的|打来的|来电的?|(这|那|一|最后一?|上一?|下一?)(个|通)电话|电话(打|里|那头|进来|是[^,，。]{0,6}打)|接电话`)
	phoneWord = pattern.MustCompile(`电话|直拨|座机|分机|联系|号码|热线|手机|微信|邮箱|地址|办公|几点|在哪|phone|mail|address|number|hotline`)
)
