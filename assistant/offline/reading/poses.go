package reading

import "github.com/rongce/rongce/knowledge/pattern"

// Messages that would have the assistant speak or sign for an office, or take it for a machine
// that is set by whoever types: 替我拟一份盖章的公示，写明我公司已经获批200万.

var (
	// forgesPaper asks for an office's paper that says what no office has said.
	forgesPaper = pattern.MustCompile(`(?:拟|写|出具?|开|做|编|造|生成|起草|弄|整|搞|打印?|给|发|p|模拟)[^,，。!！?？]{0,16}(?:公示|批复|批文|红头|公文|获批通知|批准书|通知书|决定书|确认函|承诺函|保证函|证明|公告)[^。]{0,16}(?:写明|内容|就说|说|证明|表明|写|注明|显示)[^。]{0,10}(?:我|咱|本公司|贵司)[^,，。]{0,10}(?:获批|获得|获|通过|拿到|批准|入选|符合|认定|达标|补助)` +
		`|(?:以|用|冒充|扮成|代表)[^,，。]{0,10}(?:局|政府|委|财政|部门|官方|领导|审批人)[^,，。]{0,4}(?:名义|身份|口吻|语气|口气|签字)|(?:official|government)[a-z ]{0,12}(?:approval|letter|notice|document)|approval (?:letter|notice)|\b(?:fake|forged?|backdate)\b`)
	// asksForPapers is of the papers that one has to bring.
	asksForPapers = pattern.MustCompile(`吗|么|什么|啥|哪|要不要|需不需要|需要|是否|怎么|如何|谁`)
	// dictates tells what to say of an approval.
	dictates = pattern.MustCompile(`(?:告诉用户|对用户说|向用户|输出|回答|回复|打印|念|复述|\bsay\b|output|respond|reply|print|answer)[^。]{0,16}["“”「『:：'][^。]{0,14}(?:获批|批准|同意|恭喜|通过|approved|granted|congratulations)`)
	// setsMachine sets what only the text sets.
	setsMachine = pattern.MustCompile(`(?:\[|【|<|#)\s*(?:debug|admin|system|dev|root|override|sudo|test mode)[^\]】>]*(?:\]|】|>|:)|\brole ?=|\bset +[a-z_.]+ ?=|\bsudo\b|--(?:force|override|admin)|\b(?:debug|god|admin|maintenance) ?mode\b|调试模式|维护模式|root权限|超级管理员|最高权限`)
)

// poses: the message would have an office's word out of the assistant.
func (r *Reading) poses() bool {
	return r.WantsPaper() || dictates.MatchString(r.Raw) || dictates.MatchString(r.Text) || setsMachine.MatchString(r.Text)
}

// WantsPaper: an office's paper is wanted from somebody who is no office.
func (r *Reading) WantsPaper() bool {
	return forgesPaper.MatchString(r.Text) && !asksForPapers.MatchString(r.Text)
}
