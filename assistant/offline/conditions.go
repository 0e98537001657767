package offline

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/condition"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// saying is a way to say in passing that a condition holds, or does not.
type saying struct {
	input string
	value bool
	words *pattern.Pattern
}

func said(input string, value bool, words string) saying {
	return saying{input, value, pattern.MustCompile(strings.ReplaceAll(words, ".{0,", `[^,，。;；!！?？¥]{0,`))}
}

// notSaid are ways to ask about a condition, which say nothing of it.
var notSaid = pattern.MustCompile(`备没备(过)?案|认没认定|评没评上|考没考(过|上)|领没领过|(需不需要|要不要|需要|必须|是否|是不是(要|得|必须)?|有没有|非得|一定要|得不得|用不用|有无)[^,，。;；]{0,4}(备案|认定|入选|知识产权|证书|落地|突破|成效)|备案(有|的)?(什么|啥|哪些)?(要求|条件|标准|规定)|备(过|了)?案(过|了)?的?(吗|么|没有?[?？]|不[?？]|没有?$|要求)|没备案(的)?(行|可以|能)(吗|不)|不重复.{0,6}(哪|条|啥|什么)`)

// termsOpen is what is not agreed upon yet, which is no condition: 备案模型的预算还没定死.
const termsOpen = `(预算|价格|价钱|报价|金额|方案|型号|供应商|时间|日子|数目?)[^,，。]{0,4}(没|未)(有)?(定|谈|签|算|报|批|出|商量)[^,，。]{0,3}`

// noRefusal are words with 不 or 没 in them that refuse nothing.
var noRefusal = pattern.MustCompile(termsOpen + `|未来|租(了|用)?办公室|办公室[^,，。;；]{0,3}(?:租|押金)|不是[^,，。;；没未]{1,12}嘛|没提|提没提|不过|不但|不仅|不止|不论|不管|不错|不少|不同|差不多|不妨|要不|不知道?|对不对|是不是|能不能|行不行|好不好|会不会|有没有|算不算|可不可以|够不够|给不给|没想到|(?:还|尚|暂|眼下)+(?:没|未)(?:有)?(?:正式|最终|完全)?(?:竣工)?验收|没(问题|疑问|悬念|争议|话说|毛病|得挑|得说|得讲|二话|跑|含糊|掺水|水分)|不好意思|不一定|了不(起|得)`)

const neg = `(?:没有?|未|无|不|并未|不曾|尚未|还没有?|没能|从来没|压根没|都没|不是|非|没怎么)`

// lacks follows what somebody does not have: 自主知识产权没有, 专利也没有.
const lacks = `(这块|方面|这个|号|手续)?(我们|他们|家里|自己|自家|咱们?|手[里上])?(都|也|倒|就|是|还|却|可|那|根本|压根|目前|暂时)*(没有?的?|无|未有|冇(有)?|欠缺)([,，。;；!！?？ ]|[呢嘛啊呀啦哦咧]|$)`

// sayings: refusals first; what they matched is blanked before the assertions are tried.
var sayings = []saying{
	said("model_filed", false, `备案[^,，。]{0,4}(?:后头|后面|以后|回头|之后|随后|往后)[^,，。]{0,4}(?:补|办|做|弄)|(?:后头|回头|以后|后面|后续|往后)[^,，。]{0,4}补[^,，。]{0,4}备案|备案[^,，。模的]{0,6}预计|备案`+lacks+`|`+neg+`.{0,8}备(过|了)?案|备(过)?案.{0,4}(没(有|过|下来|通过|成)|未|不了|还在|没)|无备案|没备|not (been )?filed|unfiled|without filing|isn't filed|(查无|没有)(此|这个)模型|(下(个)?月|下周|快|马上|即将|很快|年底前?|明年|过(阵子|两天|几天))[^,，。:：;；、买购用签订采投付花预计汇总清单]{0,6}备案(?:[^模大的过了]|$)|备案[^,，。的模大过了买购用签]{0,6}(快|马上|即将|很快|下(个)?月|下周)|(没|未)(去)?(网信办(报过|登记过|走过)|登记过|走过备案)|(其实|根本|实际)没有|一片空白|哪来的备案|备案.{0,6}(撤销|作废|失效|过期|嘴上说|没做完|没批)|还要等.{0,6}备案|冇备案|走备案流程|名单.{0,8}(没找到|没有它|找不到|查不到)|网信办.{0,4}没有(它|这)|isn.t on|not on the|备案.{0,10}(退回|驳回|卡在|还在审|没批|不算数|还没|没过|什么都不知道)|备案[^,，。;；¥模跟和与]{0,6}(另一家|另一款)|哪有.{0,4}备案`),
	said("model_filed", true, `备(?:好|上|完)(?:了)?案|(?:已经?|假定|假如|要是|都|真|终于)[^,，。没未不]{0,3}备(?:下来|成|上|好)(?:了)?|(备案)?号[^,，。没不未]{0,6}(批了|下来了|拿到了|发了|有了)|备(过|了)案|(已|早|都|有|过|通过|拿到|做了|办了|完成|经|正规|查到|在网信办).{0,8}备案|备案.{0,8}(过|了|的|模型|大模型|通过|完成|号|齐|没问题|证明|有|在|合格|清单里|版|llm|gpt|文心|通义|智谱|deepseek|kimi|豆包|产品|,|，|$)|filed`),
	said("for_vertical_model", false, `(?:垂直|垂类|行业|专用)的?(?:大)?模型(?:的?(?:研发|开发))?(?:这块|那块|这事|方面)?(?:我|咱|俺|公司|单位)(?:们|司)?(?:是|压根|根本|还|都|也|从来|一直|可)*(?:没|未|不)(?:有)?(?:在|打算|去)?(?:做|搞|碰|弄|沾|研发|开发|开展|涉及)|(买|拿|用)(来|去|于)(做|搞|当)?(智能|自动)?(客服|聊天|办公|写公文|写材料|翻译|问答)(聊天|回复|办公|问答)?([,，。]|$)|(?:不|没)(?:再|打算|准备|想|去)?(?:开发|研发|训练)(?:模型)?了|(垂直|垂类|行业|专用)的?((大)?模型(的)?(研发|开发)?|研发|开发)(这块|那块|这事|方面|是|压根|根本|还|都|也)*(没|未|不)(有)?(在|打算|去)?(做|搞|碰|弄|沾|研发|开发|开展|涉及|干)|`+neg+`(有)?(在|打算|去)?(做|搞|碰|弄|开展|进行|从事|涉及|参与)?(过|什么|任何)*(垂直|垂类|行业)(的)?(研发|开发)|`+neg+`.{0,8}(研发|开发|做|搞|训练)?.{0,4}(垂直|垂类|行业)(的)?(大)?模型|(用来|拿来|用于|拿去|主要是?)(给员工|帮员工)?(写(文案|周报|邮件|ppt|代码|材料)|办公|聊天|翻译)|(就|只是?|光|单纯|仅)(给|用来|拿来|用于|是|供|让)?.{0,6}(员工|写|办公|聊天|日常|文案|周报|客服|翻译|内部用|行政)|(写|做|画|改|润色|起草|生成).{0,6}(公众号|标书|ppt|周报|纪要|话术|合同|公文|论文|详情页|海报|短视频|文案)|办公(室|效率)|聊天机器人|(补|写)代码|没碰模型|没搞模型|(?:不|没有?|未)(?:在|拿来|用来|去|是)?(?:做|搞|碰|弄)(?:什么|过)?垂[类直模]|(?:没有?|未|不)(?:拿来|用来|拿去|去)?(?:做|搞)(?:过|任何|什么)?研发|当(?:客服|办公|聊天|日常)?工具(?:用|使)|自动回复|chatbot|谁爱用谁用|跟行业模型没关系|(给|帮)(行政|客服|直播间|员工|hr|销售)(们|部门?)?([^们部发交缴涨放买配开培办]|$)|(就|只)?(出|写|发)(海报|朋友圈|种草|邮件)|筛简历|会议(转写|纪要)|日常办公|当助手|没有?(再训|研发|开发模型|训练)|不训练|纯(粹)?使用|通用大模型|问着玩|drafting|emails`),
	said("for_vertical_model", true, `(研发|开发|做|搞|训练|用于|微调).{0,10}(垂直|垂类|行业|专用)(的)?(大)?模型|(垂直|垂类|行业)(大)?模型|垂直(开发|研发)|vertical model`),
	said("already_received", false, `[没未](?:有|曾|能)?(?:领取|申领|领受|获取|获得)(?:过|到)|(没|未)(有)?(领|拿|收|享受|申请)(到|成|着|上)|不(存在|可能)[^,，。]{0,8}(领|拿|享受|补)过|`+neg+`.{0,4}(领|拿|享受|申请|申报|报)过|第一次|首次(申|领|报)|(没|从没|从来没)(要|吃|申请|报|拿|领)(过|着|到).{0,4}(补|份)|(一次|一回)(也|都)没|头一(回|次|笔)|查无.{0,4}记录|过去没补|忘了报|没领着|都是自费|never received|哪领过|没有的事|first time|没到(账|手)|等于没拿|一分没拿|没补过|补过的?我们是零|没收到过|没轮上`),
	said("already_received", true, `(?:业已|业经|已经?)(?:领讫|领取|领过|申领|享受)(?:了)?(?:一|过)(?:次|回|遍)|(?:此前|先前|往年|[去前]年|之前|以前|早先|上年度)[^,，。没未]{0,6}(?:已经?)?(?:享受|领取|获得|获批|申领|兑现)(?:了|过)?[^,，。;；没未不]{0,14}(?:补助|补贴|奖补|资金|支持)|(?:钱|款|补助|补贴)[^,，。没未]{0,8}(?:办|批|发|拨|打|兑现|领|拿)(?:下来|到手|到账|给我们)过|(?:领取|申领|领受)(?:过|到|了)[^,，。;；吗么没不?？]{0,14}(?:[,，。;；!！]|$)|(补助|补贴|那笔|这笔|那份|钱|款)[^,，。没未]{0,4}(已经?|都|早就?)(到(了)?(账|手|位)|发了|下来了|拿了|领了)|(能|可|还)[^,，。]{0,4}再(报|申报|申请|领|拿|补)一(回|次|遍)|(去年|前年|以前|之前|早).{0,4}到账过|(之前|以前|去年|前年|早就|已经|曾经?|上次|早先|上一年|头一回).{0,10}(领|拿|享受|补|申请到|申领|到手|兑现)(过|了|到)|领过(一次|了|啦|一回)?|拿过(一次|了|一回)?|享受过|already (received|got|claimed)`),
	said("newly_recognised", false, neg+`.{0,4}(新认定|认定|获认定|新获)|老平台|(不|并不)是(今年|本年)?新?(认|评|批)?(定|上|下来)?的|老早.{0,10}(认定|评|批)|(好几|几|多|[二两三四五六七八九十\d]+)年前.{0,6}(认定|评|批|拿到)|早(就|已|几年).{0,4}(认定|评)|(前年|大前年).{0,4}认定|认定(好几|多|[三四五六七八]+)年|老牌|早年.{0,4}(认定|评|批)|[一二三四五六七八九十\d]年前(认|评|批|拿)|疫情前|上(一|几)任|(换证|续期|复审|复核|重新认定|延续|renewed)|老资格|认(定)?得早|(好耐|好多年|好久)|评审没过|还在筹建|没认(过|上|定)?|not newly|[一二三四五六七八九十]年前.{0,4}(挂牌|认)|很久以前|认定已?满|前些年|认定还是老的|保留资格|不属于新增|一晃[一二三四五六七八九十]年|首批认定的老|认定嘛没有|认定被取消|back in 20`),
	said("newly_recognised", true, `新认定|认定.{0,3}(批|下来|通过|拿到)|刚(刚)?(被|获|获批|新|才)?.{0,4}认定|今年.{0,6}(认定|获批|评上|批)|认定(下来|了|通过|批复|成功)|刚(刚)?(评|批|拿|获)(上|下来|到|了)|newly recogni`),
	said("recognised", false, `(?:不是|不算|算不上|称不上|没成为|未成为)(?:什么)?(?:概念验证中心|公共服务平台|这样的平台|这种平台)|(?:还|正|仍)在(?:筹建|筹备|申请认定|建设)|认定`+lacks+`|没(有)?人认定|自己挂(的)?牌|没.{0,3}认定过|`+neg+`(被|获|经|经过|获得)?认定|自称|自封|还在申请认定|(评审|专家|科技局).{0,6}(否|不够|没给)|没(评|认|批|选)(上|过|我们|定)?|名录里没有|(没|未)(参加过|取得|拿到).{0,4}(认定|文件|批文)|(注销|摘|撤销|取消)(掉|了)?.{0,4}(资格|认定|牌)|(资格|认定).{0,6}(被摘|没有|还早|注销)|没有那东西|谁也没认|(没|未|冇)(进|办|有任何|拿到|有平台)?认定|(haven.t|not) been recogni|not certified|不在认定名单|没拿到.{0,8}资格|没牌没证|认定撤了|最后没给|名头我们没有|怎么会有认定|也没办|还没去申报|认定.{0,4}(没通过|过期|不算)|没通过认定|(不是|没建|没有建|没有|没搞)(什么)?(公共)?(服务)?(平台|验证中心)`),
	said("recognised", true, `认定(?:成功|通过|到手)(?:了|后|的话)|认(?:定)?下来(?:了|后|的话|呢)|老平台|认定.{0,3}(批|下来|通过|拿到)|认定的|(已|已经|获|被|经|刚|新|正式).{0,4}认定|认定(过|了|下来)`),
	said("is_ai_enterprise", false, `(就|只|我们|我司|本来|纯)是?(一家|个|做)?(传统|老式)(企业|制造(业|厂)?|行业|工厂|厂)|(不是|不算|算不上|够不上|称不上|不能算|算不得|不敢称|并非|非|不属于|谈不上|跟|和).{0,4}(人工智能|ai)(企业|公司|行业|领域|没关系|不沾边)|(不|没)(搞|做|沾)(人工智能|ai)|传统(企业|制造|行业)(?:,|，|。|不|没)|not an ai|(离|跟|和)人工智能.{0,4}(远|没关系|不沾|无关)|(只是|就是|顶多|不过是?)用.{0,2}ai|不是做ai|(卖|做|搞|开|养)(鞋|锁|茶|鳗|家具|服装|衣服|手机壳|餐饮|印刷|食品|建材|五金|海鲜|水产|花|酒|物流|运输|贸易)|(贸易|家具|印刷|餐饮|食品|服装|建筑|物流|广告|五金|制鞋|纺织|鞋)(公司|厂|店|连锁|企业)|普通制造业|ai收入.{0,4}不够|没进去|被拒|没(有)?(ai|人工智能)(业务|这块|板块)|(ai|人工智能)业务是零|(主业|其实)是?.{0,8}(化工|房地产|中介|五金|贸易|服装|餐饮|物流|建筑)|八竿子打不着|不属于那个行业|不是什么智能公司|做(电缆|纸箱|包装|实施|土建|环保)|没被认定为.{0,4}(人工智能|ai)|唔系.{0,3}ai|申请.{0,6}被拒`),
	said("is_ai_enterprise", true, `(是|我们|我司|作为|一家|属于|咱)(一家)?(做|搞)?(人工智能|ai)(企业|公司|初创)|(人工智能|ai)(企业|公司)|an ai (company|enterprise|firm)`),
	said("applies_ai", false, `股权投资|股权款|入股(?:了|的)|参股(?:了|的)|没有?(?:自己)?(?:去|来)?(?:做|建|搞)(?:过)?(?:什么|任何)?(?:工业互联网)|(ai|人工智能|算法)`+lacks+`|`+neg+`(?:怎么)?(上|用|有|带|应用|涉及|引入|加|搭|含|接|使用)(到|什么|任何|着)?.{0,3}(人工智能|ai|算法)|普通(的)?(设备)?联网|没ai|不带ai|跟ai没关系|与ai无关|no ai|without ai|ai.{0,6}(还停|没上|没做|没有|没加|没落|砍了|取消|去掉|拆)|ai part was dropped|(没什么|没啥|没有?|无|冇).{0,3}(智能成分|算法|人工智能|ai)|(不是|不算|谈不上)人工智能|(纯粹?|光|只|就|单纯)(是|做|拉|搞|改)?了?.{0,4}(组网|[^互]联网|专网|上云|数据采集|设备采集|采集|布线|换设备|打通)|(打通|上云|升级|采集)而已|靠人(工)?(看|判|分析)|冇用ai|本来想.{0,8}没(做|上)|预算不够没|(跟|与|和)ai无关|ai.{0,4}(无关|砍)|哪(里)?来的ai|(但|并|其实)?不是ai|人工智能没涉及|不带(智能|识别)|没带(识别|智能)|没(用)?模型|算法.{0,3}(没有|都没)|写死程序|阈值报警|全是硬件|仅此而已|ai[^,，。]{0,6}(没用|没沾|没碰|没涉及|一点(都|也)?没|压根没|根本没|完全没)`),
	said("applies_ai", true, `(上|用|有|带|应用|引入|加|搭|基于|结合|融合|搞|做)(了|到|上)?.{0,4}(人工智能|ai)|ai.{0,3}(质检|视觉|检测|排产|工业|算法|赋能|改造|项目|驱动|\+)|人工智能.{0,4}(技术|算法|工业)|ai[+＋]`),
	said("effective", false, `起色(也|都)?没有?|没(有|什么|啥)*(起色|变化|动静)|效果(也|很|挺|比较|就|蛮)*一般|(成效|效果|效益)`+lacks+`|(看不出|没看出|不见|未见|没见|没有?)(什么|啥)?(明显|显著)(的)?(成效|效果|效益)|成效(不|没|一般|未)|(没|无)(有|什么|啥)?(明显)?(成效|效果)|效果(不|一般|没|很差|平平)|不明显|不算明显|(没|未|不)(有)?(见效|见着|见到|看到|达标|达到|涨|提升|改善|显著成效|成果|效益|动静)|越改越差|打水漂|拿不出.{0,6}(数据|证明)|一个都没达到|实际没用|死机|误差范围|拿了差|还没(投产|见效|上线)|不到百分之一|回本遥遥|no real results|形同虚设|收效甚微|看不出(变化|来|效果)|老样子|冇.{0,2}效果|半拉子|一点用(都|也)?(无|没)|屁用|不降反升|不突出|纹丝不动|差得远|没产生效益|没出来|摆设|一个样|没上去|项目失败|反而(掉|降|高|涨)|(didn.t|not) improve`),
	said("effective", true, `(?:成效|效果)(?:都|也|终于|慢慢|已经?)?(?:出来|显出来|显现|上来)了|见(到|着)?了?成效|(已经?|都|也)见效|见效了|成效(明显|显著|很好|不错|突出)|效果(明显|显著|很好|不错)|成效.{0,3}(认可|通过)`),
	said("selected_higher_level", false, `(?:上头|上面|上级|更高(?:一级|级别)?|(?:上面|上头|省国|国省)两级|[别他]处)(?:的|那边)?(?:都|也|全|一个|哪个)*(?:没有?|未)(?:入选?|评[上选]?|选上|中|进|报|上)|没(?:有)?(?:报|评|申报|入选|选上)过?(?:国家|省)(?:级|里)?[^,，。]{0,2}(?:也|和|或|、)(?:没(?:有)?(?:报|评|申报|入选)过?)?(?:省|国家)|(没|未)(有)?(入选|评上|选上|中|进)(过)?(上面|上级|更高)|(国家|省)(级|里|厅|部)?[^,，。]{0,4}(落选|没戏|淘汰|刷(掉|下)|落榜)|只(上|进|评|入|评上|入选)(了|过|的)?[^,，。省国]{0,3}市级?|(没|未)(有)?[^,，。]{0,4}(上级|别处|更高)[^,，。]{0,4}(名单|榜)|(国|省)(省|国)?(里|级)?(都|也|全)?(没|未)(沾|进|评|选|中|上|入|拿)|(别处|别的(地方|级别)|其他(地方|级别|层级)|其它(地方|级别)|上级|更高的?(级别|层级))(都|也|全)?(没|未|不曾)[^,，。]{0,6}(评|选|入|中|上)|`+neg+`.{0,6}(进|入选|入|评上?|选上?|报|列入|拿)?.{0,4}(国家|省)(级|里|和|或|、|榜)?.{0,6}|(国家|省)(级|里)?.{0,8}`+neg+`.{0,4}(入选|评上?|选上?|中|拿|进|报|有)|(只|仅)(评|入选|是|拿|有|报|选)(上|了)?.{0,4}市级|(只|仅)(在|是)?市(里|级)[^,，。]{0,4}(评|选|入)|市级以上.{0,3}(啥|什么|都|也)?(也|都)?没|(没|未)(在)?(上头|更高|上面|部里).{0,8}(评|奖|挂|拿|选)|没拿过更高|止步(于)?市|(国家|部里|省里).{0,8}(没上|轮不到|不敢想|没有份|没份|没报|没评|没选|别提)|never selected|不存在重复|(国家|省|部委)[^,，。]{0,10}(没入围|没揭到|驳回|淘汰|落榜|没过|刷了|弃权|没选|差一名|没我们)|没给我们|只报了市|市级头衔.{0,2}没别的|最高就到市|(跟|和)上面的评选不沾边|冇入過省`),
	said("selected_higher_level", true, `是(国家|省)级(的)?(典型|示范|重点)?(应用)?(场景|攻关|项目)(了|的)?([,，。]|$)|(国家|省)级?(也|都|又|已经?)(拿|评|入|中|选|上)了|(场景|项目|攻关|个)[^,，。¥]{0,5}是(国家|省)(级|里|部|厅)(给)?(评|选|认|发)?(出来)?的([,，。]|$)|(已经?是|已进|已入)(了)?(国家|省)级|(同时|也|还|又|都)(是|属于|算|有)(国家|省)级(的|项目)?([,，。]|$)|(国家|省)(级|里|部|工信厅|厅)?(的|那边|也|已|已经|都|又|去年|今年|同时)?.{0,10}(入选|评上|评过|评走|选上|选[中了走]|挑[中走]|收走|要走|拿过|列入|中了|进了|上榜|获评|得过|选过|评了|名单|奖过|上了)|(入选|评上|评过|选上|拿过|拿了|列入|进了?|获评|得过|被评为|被评|被?选为|选作|列为|评为|进入|上了)(了|过)?.{0,5}(国家|省)(级|里|榜|名单|重点)|(工信部|科技部|国家发改委|发改委|部委|国务院)(的)?.{0,8}(名单|入选|评上|认定|奖励|选上|公示)|拿过(国家|省)(级|里)?(的)?(奖|补)|(selected|won|listed).{0,20}(national|provincial)|(national|provincial).{0,20}(selected|won|listed)`),
	said("selected", false, `(没有?|未)(能)?通过[^,，。]{0,20}对接|(没有?|未)对接成功|对接(没有?|未)(成功|通过)|`+neg+`.{0,4}(入选|评上|选上|被评|选中|评到|中)|落选|没中|差点入选|陪跑|(出局|无缘|落榜|没我们什么事|没挤进|没送到|卡住了?|撤下来|黄了|看不上|不让评)|不在.{0,6}(里头|名单|里面)|(市里|市级).{0,6}没(评|选|给|认|把)|没(得到|拿过|列进|列入|入到|申报过)|冇入|没报成|资格取消|刷(下来|掉|了)|没参加过.{0,6}评选|市里没份|没有我们(公司)?|给了别家|没参评|没入围|不予列入|立项失败|没选|没通过评审|答辩没过|没给([,，。]|$)|shortlist|无选著|没[^,，。]{0,22}对接成功|没进市级|(都|只|就)是区级`),
	said("selected", true, `(有|看到|见到)(了)?我们(的|家|公司|项目)?([,，。]|$)|(都|已|全)?进了?市[^,，。]{0,14}名单|(入选|评上|选上|获评|中了|被评|选中|拿下)(了|过)?`),
	said("settles_in_fuzhou", false, `人(也|都|就|倒|可)?不(过来|来|过去|挪|动|搬)([,，。]|$)|不(挪窝|动窝)|`+neg+`(?:打算|准备|想|会|能|可能|愿意|考虑|要)?.{0,4}(来|搬|落地|去|到|回|过去|过来|迁|入驻|落户)(福州|榕|福建|落地|过去|过来)?|远程|挂(个)?名|(人|我)?(留|呆|待|住)在(杭州|深圳|北京|上海|广州|厦门|泉州|成都|武汉|南京|苏州|外地|国外|海外)|人(还)?在(外地|深圳|北京|上海|杭州|广州|国外|海外)|只挂|不落地|never (settle|mov|com)|(?:won'?t|will not|not going to|don'?t (?:plan|want|intend)(?: to)?|no (?:plans?|intention) (?:to|of)|refuse to|cannot|can'?t)[^.;?]{0,16}(?:relocat|mov(?:e|ing)|settl|com(?:e|ing) (?:to|over)|commerciali[sz]|set(?:ting)? up|land)|stay abroad|remote|not (moving|relocating|coming)|不(在榕|来|过来|留)(榕|福州)?(工作|发展|了)?([,，。]|$)|(常年|一直|长期|人)(在|待在|住)(香港|台北|台湾|深圳|北京|上海|杭州|成都|国外|海外|美国|新加坡|厦门|泉州)|(办公|总部|研发|团队|项目|成果)(实际)?.{0,4}(在|放在|放到|设在|留在)(深圳|北京|上海|杭州|成都|苏州|莆田|泉州|厦门|龙岩|宁德|西安|香港|台北|国外|海外)|(离开|撤出|拒了)福州|没(在|打算留|有打算).{0,4}(福州|榕)|走了([,，。]|$)|去了(杭州|深圳|北京|上海|厦门|苏州)|(空壳|挂牌子)|(建|注册|设|开)在(江西|厦门|泉州|深圳|上海|北京|杭州|成都|苏州|合肥|武汉|广州|南京)|到不了福州|不愿(意)?(离开|来|搬)|放弃(来|了福州)|唔會搬|在(台北|深圳|上海|北京|杭州)落地|(回|来)福州.{0,4}黄了`),
	said("settles_in_fuzhou", true, `(?:迁|搬|挪)(?:回|过)来|(我|团队|公司|人|项目|全家)[^,，。不没未]{0,3}(搬|迁|挪|落|落户|落地)(过去|到福州|福州|去福州)|(整个|全|整)?(团队|公司|人|项目|研发|家)[^,，。不没未]{0,4}(搬|迁|挪)(过来|回来|进来|来)|(?:愿意|打算|准备|可以|肯定|决定|想好)了?(?:来|搬|回|迁|过来|过去)|(来|到|回|搬|迁|落户|落地|去|扎根|入驻|搬到|搬来|转到)(到|来|过来)?(福州|榕城?)|来榕|(真|要|已|就|会|能)?(来|在(福州|榕))?.{0,3}落地|(moving|relocat|com(e|ing)|settl).{0,14}(fuzhou|there|here)`),
	said("breakthrough", false, `(没|无)(有|啥|什么)?[^,，。]{0,6}成果|(做不出|没|不能|谈不上|实现不了|没有|算不上|不算|无法|没什么|没啥|达不到|够不上).{0,6}(重大)?(产业)?(突破|领军)|突破.{0,6}(没有的?|没法|够不上|谈不上|做不到|算不上|不敢说|差得远)|普通[^,，。]{0,6}(开发|程序员|员工|工程师|打工|职员|码农)|(渐进|小修小补|改良|一般性改进|优化)(优化|改进|一点|而已)|小打小闹|没(什么|啥)?(技术含量|创新|动静|进展|影响力)|(担不起|够不着|攀不上|不敢(说|当|讲)|差得远|八竿子打不着|谈不上|算不上|没那么大)|(普普通通|平平|一般般|普通水平|水平一般)|(停|只)(停)?在论文|没通过.{0,10}影响力|产业化没成|换个包装|没有行业变革|套壳|(哪来的|没有?|无|冇).{0,3}(重大)?突破|突破.{0,3}(无望|不成立|没有)|做不到.{0,4}突破|不具备.{0,8}(能力|突破)|还没那个能力|带动不了|差一大截|搞不出名堂|nothing groundbreaking|对行业没影响|同类一大堆|没形成产业`),
	said("breakthrough", true, `(能|可以|已|已经|有|实现|做出)(了|过)?.{0,6}(重大)?(产业)?突破`),
	said("training_taken", false, `(?:没|未)(?:组织|参训|进过|来参训|赶上)[^,，。]{0,8}(?:培训|训|班)?|培训[^,，。]{0,8}(?:没开成|取消了|没算数|没抢到|缺席|翘了|没排|那道没走|没走|确实没去)|缺席[^,，。]{0,6}培训|(?:没有?|未|并未|不曾|从没|从未|压根没|根本没|都没)(?:真|正式|实际|怎么|去)*(?:参加|上|报|听|接受|读|学|参与)(?:过|了)?(?:任何|什么|啥|一天|一节|一次|你们的?|培训机构的?|社会上的?|官方)*.{0,5}(?:培训|课|班)|(?:培训|课|班)(?:什么的|这些)?(?:我|我们)?(?:压根|根本|都|也|倒是?|就|是|一天|一节|一次)*(?:没有?|未)(?:参加|上|去|报|听|读|学)|(?:自己|自个儿|自行|独自|光靠|全靠)(?:在家|看书|刷题|复习|备考|自学|报名|买书|闷头|啃书|做题)+.{0,4}(?:考|拿|过)(?:到|的|下|出|过|了)|自学.{0,4}(?:考|拿)(?:到|的|下|出|过|了)|裸考|(?:直接|只)(?:去|是)?(?:报名|参加)?考(?:试)?(?:的|拿)(?:[,，。]|$|证|到)|(?:without|didn't|never|did not)[^.,]{0,16}(?:training|course)`),
	said("training_taken", true, `(?:参加|上|报|学|去|经过|通过|受)(?:了|过|完)+.{0,10}(?:培训|班|课)|(?:培训|课|班)(?:都|也|全)?(?:上)?(?:完|后|结束|合格|毕业|学完|读完|以后|过后|回来|出来)|(?:参加|经|通过).{0,10}培训.{0,6}(?:取得|拿到|考|拿)|(?:took|completed|finished|attended|after)[^.,]{0,24}(?:training|course)`),
	said("certificate_obtained", false, `(只|就|是|拿)(有|是|拿|发)?(了|的|到)?(结业|上岗|培训|合格|听课|参训)(证|证书|证明)|证书?`+lacks+`|(没有?|不是|无).{0,10}(证书|等级证)|证.{0,6}(没|未|不)(有)?(考出|考下|弄到|到手|考过|拿到|下来|取得|通过|发|到手|考到|考上|过|拿)|`+neg+`.{0,6}(考过|拿到|取得|通过|考下|考到|拿|考|获得|发|领到).{0,4}(技能|等级|职业|资格)*(等级)?(证|证书)|没证|没考过|挂了|没过|(didn'?t|did not|not|never|without)[^.]{0,40}certif|\bno (vocational|skill|occupational)[^.,?]{0,24}certif|didn't pass|(?:nobody|no one|none)[^.,]{0,20}(?:passed|got|obtained|holds)|failed|no certificate|没有证|没有拿到|只(上|听|参加)(了|过)?.{0,3}(课|培训)|(没|未|冇)(考|拿|过|及格|合格|参加考|考评)(上|到|下来|出|评)?|不合格|差.{0,3}分|没影|放弃考|作弊.{0,6}取消|证(是)?假|无证|考无著|一个都没|等级证(书)?没有|缺考|没(去)?参加(鉴定|考试|考核)|没去考|审核没通过|不给发|等级证(书)?无|证(书)?被注销|(只是|光|就)(旁听|听课|参训)|参训证明|退了学|都不行`),
	said("certificate_obtained", true, `(?:考|拿|评)(?:了|到|出|下)[^,，。没未不]{1,16}[,，](?:就|也|这|都)?(?:是|属于|算)[^,，。没未不是]{0,12}(?:等级|职业|技能)证|(补考|考试|鉴定|考核)[^,，。没不]{0,6}(过了|通过)|(拿到|收到|考到|考下|考出|取得|获得|到手|领到|拿了|考了|拿着|考过了?|有).{0,14}证|证(书)?.{0,6}(到手|拿到|考到|下来|拿了|领了|领到|有了|已|取得|都)|持证|(got|obtained|have|passed|get|earned|with).{0,40}certif|通过了?(考试|鉴定|考核|评价)`),
	said("own_ip", false, `(?:知识产权|专利|产权)全?(?:都|部)?归(?:它|他|她|人家|对方|母公司|总部|客户)|自主的?(?:知识产权|专利|产权)?[^,，。]{0,3}(?:一[项个件]|半[项个件])(?:都|也)?(?:没|无)|(?:专利|产权)[^,，。]{0,3}(?:捏|握|攥|抓|放|挂)在[^,，。自我咱]{1,8}(?:手|名下|那)|(设计|方案|技术|专利|产权|图纸|算法)(都|也|全)?是(台湾|香港|日本|美国|国外|外国|德国|韩国|深圳|北京|上海|客户|别人|人家|供应商|厂家|甲方|对方|母公司|总公司|合作方|高校)[^,，。]{0,6}的|(知识产权|专利|产权)(这块|这方面|这一?条|方面|上)?(确实|实在|真的?|还|倒|压根|根本|都)*(没有?|无|不具备|不占)|(知识产权|专利|产权)`+lacks+`|(没|无|不是|非|不具备|不具有|不享有|不掌握|没有|缺|不拥有|不算|无自己).{0,6}(自主|自己的?|独立)?(的)?(知识产权|专利|自研)|不是(自己|自主|我们|自家)(的|家)?(研发|开发|设计|做)|(买|用|靠|拿|是)(的)?(别人|人家|国外|第三方|外购|对方|他人)(的|家)?.{0,4}(授权|牌照|许可|图纸|技术|专利|方案|设计|ip|知识产权)|贴牌|代工|代理(商|的|别人|国外|厂家)|(做|当|我们|纯)代理|是代理(的产品|商)|oem|知识产权(不|是别|归别|在别|属于别)|转卖|倒卖|(做|是|搞|当|属于|纯)(别人|人家|他们|国外|品牌)?(的)?(分销|经销)|(ip|产权|专利|知识产权).{0,4}(是|归|在|属|属于)(客户|厂家|甲方|对方|别人|人家|日本|美国|台湾|母公司|总部|供应商)|(被|遭)驳回|有争议|(冇|没有?|无).{0,4}(专利|产权|ip)|授权自|拿的(许可|授权)|不满足|reselling|odm|研发是别人|抄的|没登记|公版|买断.{0,4}设计|(专利|版权|产权|知识产权).{0,4}(失效|无效|拍卖|在(总公司|他们|原公司|母公司|别人)|归(合作|高校|对方|别人)|悬着|说不清)|公模|抄板|抄的|仿(的|造)|侵权|图纸从.{0,6}买|外包公司写|买来的授权|核心.{0,6}(外购|不是我们的)|照搬|散件组装|借来用|权属给了|(设计|板子|芯片|方案)外购`),
	said("own_ip", true, `(?:专利|产权|知识产权)(?:全|都|就|也)?(?:归|转到|过户到|过户给|转给)(?:了)?(?:自己|我们|我司|本公司|我方)|知识产权(是|都是|也是)?自主|自主知识产权|自研|自主(研发|开发|设计)|自己(的)?(研发|开发|专利|知识产权|设计|做的|ip)|(有|持有|拥有|具备|手握).{0,4}(专利|知识产权|ip\b)|知识产权(是|都是|归|属于)?.{0,2}(自己|我们|自家|我司|自有|全|齐)|own ip|our own|in.house|self.developed`),
	said("developed_within_three_years", false, `(好几|好多|多|若干|很多|十几|十多|n)年前.{0,6}(开发|研发|的|推出|做|上市|出)|老产品|老款|早(就|些年|几年|年)(开发|研发|做|推出|就有)|不是近三年|超过三年|三年以上|三年以外|(不|没)(在|满足).{0,3}近三年|近三年内?(没|未)(有)?(开发|研发|推出)|疫情前|老(型号|掉牙|产品|平台)|超龄|经年旧|舊款|旧款|[四五六七八九十]年(多)?了|十几年|没新开发|上上代|成熟产品|不算新品|经典款|十[一二三]五期间|没研发新产品|对不上`),
	said("developed_within_three_years", true, `(去年|今年|前年|上半年|下半年|最近|近三年|近[一两二]年|这两年|这三年|刚刚?|近两年|三年内|两年内|新|近年).{0,8}(开发|研发|自研|推出|做出|上市|量产|出的|研制|流片|面世|立项|投产|发布|的产品|出来)|(开发|研发|推出|上市|量产|流片).{0,4}(的)?(时间)?(是|在|于)?(去年|今年|前年|近三年|上半年)|近三年|developed (last|this) year`),
}

// truths reads the yes/no conditions that a text states.
func truths(text string) map[string]bool {
	if onlyMe.MatchString(text) {
		text = otherStays.ReplaceAllStringFunc(text, blank) // 她不来了，就我一个
	}
	text = straight(ofTrade.ReplaceAllStringFunc(text, blank))
	text = noneAtAll(withoutTradeNames(makesAI.ReplaceAllString(text, "人工智能企业")))
	text = firmFounded.ReplaceAllStringFunc(text, blank)
	text = ofThen(unsettled(undoubled(othersFirst.ReplaceAllStringFunc(text, blank))))
	out := supposed(notSaid.ReplaceAllStringFunc(text, blank))
	hear(text, out)
	return out
}

// toBuildOne says that what was bought is for a model of a trade.
var toBuildOne = pattern.MustCompile(`(?:用来|拿来|来|用于|拿去|去)(?:搞|做|训练?|研发|开发|调|微调|建)[^,，。]{0,6}(?:垂直|垂类|行业专用|专用)[^,，。没不]{0,3}模型`)

// supposed reads the conditions that a text states or only asks about: 没备案的行吗.
func supposed(text string) map[string]bool {
	text = undoubled(withoutTradeNames(text))
	text = modelFor.ReplaceAllString(text, "做${1}模型") // 做合同审查垂直模型 drafts no contracts
	text = notOver.ReplaceAllString(text, "不$1")      // 不过来落地 is no 不过
	text = matchingPlatform.ReplaceAllString(text, "对接平台")
	text = hanSpace.ReplaceAllString(text, "$1，$2") // 没在网信办备案 做政务垂直模型
	if asksForAnother.MatchString(text) || firmWord.MatchString(text) {
		text = parentGot.ReplaceAllStringFunc(text, blank)
	}
	text = othersGot.ReplaceAllStringFunc(text, blank)
	fresh := neverSelected.MatchString(text)
	if chosenNow.MatchString(text) {
		text = notChosenThen.ReplaceAllStringFunc(text, blank)
	}
	out := map[string]bool{}
	text = noRefusal.ReplaceAllStringFunc(text, blank)
	text = goneWhy.ReplaceAllStringFunc(text, blank) // 入选省级那个为啥就没有了 asks why, and denies nothing
	called := awardCalled.FindString(text)
	text = awardCalled.ReplaceAllStringFunc(text, blank)
	at, rest := pending(text)
	for input := range at {
		out[input] = false
	}
	for _, s := range sayings {
		hay, ok := rest[s.input]
		if !ok {
			hay = text
			if higher, heard := rest["selected_higher_level"]; heard && s.input == "selected" {
				hay = higher // 国家级省级都没入选 says nothing of the city's
			}
		}
		if m := s.words.FindStringIndex(hay); m != nil {
			if s.input == "already_received" && s.value && elsewhereGot.MatchString(hay[m[0]:]) {
				hay = s.words.ReplaceAllStringFunc(hay, blank) // 拿过省里的: another's money
				rest[s.input] = hay
				continue
			}
			if granting := s.value != rulesOut[condition.Condition(s.input)]; granting && turnsIt(hay, m) {
				if _, heard := out[s.input]; !heard {
					out[s.input], at[s.input] = !s.value, m[0] // 行业模型提都没提过
				}
				hay = s.words.ReplaceAllStringFunc(hay, blank)
				rest[s.input] = hay
				continue
			}
			if was, ok := out[s.input]; !ok || (was != s.value && m[0] > at[s.input] && !contrast(hay[at[s.input]:m[0]])) {
				out[s.input] = s.value
				at[s.input] = m[0]
			}
			hay = s.words.ReplaceAllStringFunc(hay, blank)
		}
		rest[s.input] = hay
	}
	if _, heard := out["newly_recognised"]; !heard && strings.HasPrefix(called, "新") {
		out["newly_recognised"] = true // who asks for the award for new ones, and says nothing else, has been
	}
	generally(text, out)
	if strings.Contains(text, "通用") && !strings.ContainsAny(text, "不没未") && toBuildOne.MatchString(text) {
		out["for_vertical_model"] = true // 买了个通用大模型来搞自己的垂直模型
	}
	if fresh { // 没入选过的项目: free of exclusion, and not yet selected here
		delete(out, "selected")
		out["selected_higher_level"] = false
	}
	if v, ok := recency(text); ok {
		out["developed_within_three_years"] = v
	}
	return out
}

var modelFor = pattern.MustCompile(`(?:做|研发|开发|搞|训练|训)[^,，。;；没不]{0,10}?(?:问答|客服|文案|播报|翻译|写作|对话|审查|检索)的?(?:大)?模型|(?:做|研发|开发|搞)[^,，。;；没不]{0,8}?(?:合同|公文|标书|论文|文书|话术)[^,，。;；]{0,2}(?:审查|审核|比对|检索|识别|抽取|分析|风控)|(?:做|研发|开发|搞|训练)[^,，。;；没不]{0,14}?(垂直|垂类|行业|专用)(?:领域)?的?(?:问答|客服|文案|播报|翻译|写作|对话|办公|审查|检索)?的?大?模型`)

var notOver = pattern.MustCompile(`不过(来|去)`)

// matchingPlatform is a name with a province in it, which selects nothing.
var matchingPlatform = pattern.MustCompile(`(福建)?省(级)?(的)?(工业企业)?供需对接(平台)?`)

// elsewhereGot: what was received was paid by somebody else.
var elsewhereGot = pattern.MustCompile(`^[^,，。;；]{0,14}?(领|拿|享受|补|申请到|申领|到手|兑现|报)(过|了|到)+[^,，。;；]{0,2}(省|国家|中央|区|县|别的|其他|其它|厂家|供应商)`)

var hanSpace = pattern.MustCompile(`(\p{Han}) +(\p{Han})`)

// awardCalled are names of awards, beside which another word decides: 十年前就认定了，还能领新认定的钱吗.
var awardCalled = pattern.MustCompile(`(行业)?垂直模型的?(补助|补贴|奖励|这条|那条)|(新认定|认定)的?(那|这)?(笔|个|份)?(的)?(钱|奖励|奖|补助|补贴|¥)`)

// chosenNow and notChosenThen: 今年评上了，去年有一个报了没评上.
var (
	chosenNow     = pattern.MustCompile(`今年[^,，。]{0,8}(评上|入选|选上|中选)了?`)
	notChosenThen = pattern.MustCompile(`(去年|前年|上次|以前)[^,，。]{0,10}(没|未)(评|选|中|入选)[^,，。]*`)
)

// othersGot: what other companies received says nothing of one's own.
var othersGot = pattern.MustCompile(`(别的|别家|其他|其它|人家|隔壁|同行)(的)?(公司|家|企业|单位|厂)?[^,，。我咱]{0,4}(领|拿|享受)过(了)?`)

var neverSelected = pattern.MustCompile(`没(有)?(入选|评)过的`)

// contrast guards against a later word that only names what was denied.
func contrast(between string) bool { return !strings.ContainsAny(between, partMarks) }

func blank(s string) string { return strings.Repeat(" ", len(s)) }

var (
	yearsAgo  = pattern.MustCompile(`([一二两三四五六七八九十]{1,3}|\d{1,2})年(多)?(以)?(之)?前`)
	developed = `(?:开发|研发|自研|推出|做|上市|量产|研制|面世|立项|投产|发布|流片|产品|出)`
	yearMade  = pattern.MustCompile(`(20[012]\d)年?[^,，。¥]{0,6}(?:` + developed + `|就有|就卖|起家|搞出|生产|流的?片|的(?:东西|货|款|型号|老)|定型)|(?:` + developed + `|第一代|经典款|老款|旧款)[^,，。¥]{0,6}?(20[012]\d)`)
	aboutMade = pattern.MustCompile(developed + `|年多?(以|之)?前的`)
)

// recency tells whether a product was developed in the last three years, from
// words such as 五年前开发. Exactly three years back stays unknown: from which
// day the years count, the text does not say.
func recency(text string) (recent, known bool) {
	m := yearsAgo.FindStringSubmatchIndex(text)
	if m == nil || !aboutMade.MatchString(text) {
		return false, false
	}
	n := small(text[m[2]:m[3]])
	return n < tools.RecentYears, n != tools.RecentYears && n > 0
}

// madeIn returns the year in which a product was developed, 0 if not said.
func madeIn(text string) int64 {
	if m := yearMade.FindStringSubmatch(fullYears(text)); m != nil {
		return small(m[1] + m[2])
	}
	return 0
}

// choice is a word for one option of a Choice input.
type choice struct {
	option string
	words  *pattern.Pattern
}

var productKinds = []choice{
	{"edge_chip", pattern.MustCompile(`端侧(ai)?芯片|端侧|ai芯片|\bnpu\b|边缘芯片|edge.{0,4}chip|芯片`)},
	{"all_optical_switch", pattern.MustCompile(`光交换机|\bocs\b|all.optical switch|全光交换`)},
	{"ai_server", pattern.MustCompile(`ai服务器|人工智能服务器|液冷服务器|训练服务器|推理服务器|智算服务器|ai servers?|服务器`)},
	{"optical_module", pattern.MustCompile(`光模块|[48]00g|1\.6t|硅光|\bcpo\b|光收发|optical (module|transceiver)`)},
	{"other", pattern.MustCompile(`机器人|摄像头|无人机|传感器|边缘盒子|一体机|网卡|存储|软件|显示屏|手机|音箱|眼镜|液冷机柜|光纤|路由器|普通交换机`)},
}

var talentKinds = []choice{
	{"agent_tool_core_developer", pattern.MustCompile(`openclaw|开源(ai)?智能体|智能体工具|agent (tool|framework)|core developer`)},
	{"open_source_contributor", pattern.MustCompile(`开源.{0,6}(贡献|社区|项目|作者|大佬|committer|maintainer)|open.?source (community )?(contributor|maintainer)|github`)},
	{"aigc_founder_or_core", pattern.MustCompile(`aigc.{0,10}(创|老板|ceo|核心|骨干|founder|core|企业|公司|startup|负责人|合伙)|(创办|创始|founder|founded|cofounder).{0,14}aigc`)},
	{"opc", pattern.MustCompile(`\bopc\b|一人公司|一个人的公司|单人公司|one.person`)},
	{"none", pattern.MustCompile(`(?:ai|人工智能)(?:这块|方面|这行|领域)?(?:跟|和)?(?:我|咱|俺)?(?:们)?(?:是)?(?:完全|一点儿?|半点|八竿子|压根|根本|从来|毫|都|也|可|从)*(?:没有?|无|不)(?:任何|什么|啥|半点)?(?:关系|关联|关|沾边|沾|搭界|相干|搭边|搞|做过|碰|接触|研究过)|(?:没有?|不|未|从没|从未)(?:搞|做|碰|接触|研究|涉足|沾)(?:过)?(?:什么|啥|任何)?(?:ai|人工智能)|(?:not|nothing)[^.,]{0,14}(?:to do with|related to|in) (?:ai|artificial)`)},
	{"advanced_technology", pattern.MustCompile(`国际先进|技术成果|国际领先|先进水平|world.class|internationally advanced`)},
}

func chosen(kinds []choice, text string) string {
	for _, k := range kinds {
		if k.words.MatchString(text) {
			return k.option
		}
	}
	return ""
}

// goneWhy asks why an award is gone.
var goneWhy = pattern.MustCompile(`[^,，。;；]*(?:为啥|为什么|为何|怎么|凭啥|凭什么)(?:就|又|都|还)*(?:没有?|不给|不补|不奖)(?:了|啦|份)?(?:呢)?[^\pL]*$`)
