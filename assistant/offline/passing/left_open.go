package passing

import "github.com/rongce/rongce/knowledge/pattern"

// Clauses in which somebody says that he does not know whether something is so: 牌子算不算数我自己都没底. They state
// nothing, so that what they speak of is to be confirmed.

var (
	// nobodySure ends such a clause.
	nobodySure = pattern.MustCompile(`(?:我|咱|俺|我们|咱们|自己|大家|谁|心里|内部|公司|老板|财务|他们|也|都|还|真|现在|一时|目前|实在|有点|完全)*(?:没底|没把握|没(?:个)?准(?:话|数)?|没定论|没谱|没数|(?:说|拿|吃|摸|搞|弄)不准|不(?:太)?(?:确定|清楚|知道|晓得|敢说|敢打包票|敢肯定)|(?:记|说|搞|弄|分)不(?:太)?清(?:楚)?|说不(?:上来|好)|不好说|拿不定|存疑|(?:要|得|需要)(?:再|回去|回头|去)*(?:查|问|核实|确认|翻)(?:查|问|翻)?(?:一下|一查|下|看|清楚)?)(?:了|的|啊|呢|呀|才知道|再说)*$`)
	// orNot is the question that is open.
	orNot = pattern.MustCompile(`(?:算不算|是不是|有没有|[有作]没?[有不]?效|作不作|是否|到底|究竟|还在不在|[备认评选考拿取领过在下批办成挂]没[备认评选考拿取领过在下批办成挂])|的(?:事|事情|事儿|问题)$|(?:这|那)(?:块|事|件事|一块|点|一点)$`)
	// onlyOrNot asks it of what stands in the clause before: 备案在走流程，有没有下来我也没底.
	onlyOrNot = pattern.MustCompile(`^(?:但|可|不过|究竟|到底|现在|目前|他们?|我们?)*(?:有没有|是不是|算不算|是否|[办批拿下过成]没[办批拿下过成])`)
	// ofThePay is open about what follows from it, and not about the thing itself.
	ofThePay = pattern.MustCompile(`[补给拿领发奖配报享申][不没]|能不能|行不行|可不可以|会不会|认不认|影响|还能|能(?:补|拿|报|领|享受|申)|有没有(?:补|份|钱|戏)|不给|不补|不让|怎么|多少|什么`)
)

// unsureIfIndustrial: it is not known whether a project is one of the industrial internet.
var unsureIfIndustrial = pattern.MustCompile(`(?:不(?:太)?(?:知道|确定|清楚|晓得)|吃不准|拿不准|说不准|没把握|不好说)(?:我们|这个?|它|到底|究竟|项目)*(?:算不算|是不是|属不属于|算|属于)(?:是)?(?:个|一个)?工业互联网|(?:算不算|是不是|属不属于)(?:是)?(?:个|一个)?工业互联网(?:项目)?(?:我|也|还|都)*(?:不(?:太)?(?:知道|确定|清楚|晓得)|吃不准|拿不准|说不准|没把握|不好说)|(?:算|属于)(?:不算|不属于)?(?:是)?工业互联网(?:项目)?(?:吗|么|不|[?？])`)

// leftOpen: a clause leaves open whether something is so.
func leftOpen(clause string) bool {
	at := nobodySure.FindStringIndex(clause)
	return at != nil && orNot.MatchString(clause[:at[0]]) && !ofThePay.MatchString(clause[:at[0]])
}
