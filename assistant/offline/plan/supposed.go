package plan

import (
	"maps"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

var (
	// supposedAway takes a supposition back; asReally asks for what is so.
	supposedAway = pattern.MustCompile(`(?:当|权当|就当|算)(?:我|咱|俺)?(?:们)?(?:没|白)(?:有)?(?:说|讲|提|问)|(?:假设|假如|设想|如果)[^,，。¥]{0,8}(?:作废|不算|不成立|不作数|收回|撤回|撤了|取消|拿掉|丢开|不要)|(?:那个|刚才|前面)[^,，。¥]{0,6}(?:不算|作废|收回|撤回|不作数)|(?:^|[,，。;；!！\s]|算了|那是|这是|根本|肯定|也)(?:不可能|不现实|想多了)(?:的|了|啦|嘛|啊|事)*(?:[,，。;；!！]|$)`)
	// onlySupposed tells that what was said was supposed, and is not so.
	onlySupposed = pattern.MustCompile(`(?:我|咱|俺)就(?:是)?(?:那么|这么|随便|随口)?(?:假设|假定|设想|一问|问问|说说|试试)(?:一下|下|而已|罢了|看)*|故意(?:问|试|逗|说|考)[问试逗说你]*|(?:只是|就是|不过是|纯|纯粹是?|那是|这是|算是)(?:个|在|做|作)?(?:假设|假如|假定|设想|如果|问问|试算|测算|举例|比方|推演|玩笑)|(?:打|做|作)(?:个|了个|的|一个)?(?:比方|假设|比喻)|(?:随口|随便|顺口|瞎|白)[问说讲猜想聊]+(?:一下|一句|两句|而已|罢了|的|玩)*|不(?:再|用)?(?:做|作)?假设了?|(?:开|说|讲)(?:个|着|的)?(?:玩笑|玩)(?:的|呢|话|而已|罢了)*|逗你|(?:回到|回归|说回|转回)[^,，。¥]{0,3}(?:实际|现实|真实|事实|真的)|(?:实际|真实|现实)(?:的|上)?(?:情况|情形)?(?:还|仍|就|依旧|依然)?是?(?:原来|老样|一样|照旧|没变|刚才|之前|最初)|举(?:个|的)?例子?(?:而已|罢了|的)|实际(?:上)?(?:没|不是)(?:有)?(?:这|那)|just (?:supposing|asking|a hypothetical)|hypothetically`)
	asReally     = pattern.MustCompile(`\bforget the what-if|\b(?:only|just) a thought experiment|\b(?:drop|without|cancel|undo) (?:that |the )?(?:assumption|hypothetical|supposition|suppose|"suppose")|no (?:more )?supposing|back to reality|as (?:it really is|things stand)|\b(?:real|true|actual) (?:figure|number|case|situation|one) again|on the real (?:figure|number)|return to the (?:figure|number) I gave|梦醒了?|(?:按|照)(?:着)?真的(?:来|算)|(?:说回|回到|回归|还说)[^,，。]{0,6}(?:现在|目前|眼下|现实|真实|实际)[^,，。]{0,4}(?:量|数|情况|销量|水平|规模)?|(?:按|照|用)(?:着|回)?[^,，。¥假设]{0,6}(?:实际|真实|现实)[^,，。¥]{0,3}数|(?:还|就|仍旧?|依旧|照旧|维持)是?(?:按|照)?(?:着)?(?:原来|原先|最初|当初|(?:之前|前面|先前)(?:的|那))(?:的|那|那个|报的|说的)*(?:个|笔)?(?:数|金额|结果)|(?:按|照|就按)(?:着)?(?:实际|真实|现实|原来|原先)的?(?:情况|数)?(?:来|去)?(?:算|报|说|呢|吧|呗|是?多少|[^\pL]|$)|(?:按|照)[^,，。¥]{0,3}(?:翻|涨|加|降|减)(?:番|倍)?(?:之|以)?前的?|(?:实际|现实|真实)(?:上|的|情况)?(?:还|到底|究竟|该|应该)?(?:是|能|有|拿|奖|补)[^,，。¥]{0,4}(?:多少|几)`)
	// neverSo: what was supposed, or feared, is not so: 没进没进，我瞎担心; 老板说了，不开发了.
	neverSo = pattern.MustCompile(`没(?:有)?(?:那|这)(?:回|么回|码|档子?)事|没有的事|[瞎白](?:担心|操心|琢磨)|(?:不|别)(?:再)?做(?:白日)?梦|(?:想得?太?|是我想)多了|多[想心虑]了|虚惊|(?:^|[,，。 ])(?:算了|唉|得了)[,，]?(?:那|这|是|也)?(?:不可能|不现实)` +
		`|(?:^|[,，。:：;；!！ ])(?:我们?|咱们?|公司|老板|领导)?(?:就|也|都|还是|决定|说|又)?(?:没|不)(?:再|有|打算|准备|去)?(?:进|入选|选上|评上|开发|研发|做|搞|买|投|租|签|加|追加|扩|招|搬|涨|翻|砍)(?:了|过|成)?(?:[,，。:：;；!！没不]|$)`)
	// theOldOne asks for what there was before the last figure: 那原来的呢.
	theOldOne = pattern.MustCompile(`^[^\pL]*(?:那|那么|嗯|哦|对了)*[,，]?(?:按|照)?(?:原来|原先|最早|最初|最开始|一开始|改之前|没改之前)(?:的|那)*(?:那|这)?(?:个|笔|份|一个|数|数字|金额)*(?:的)?(?:话)?(?:呢|(?:又|就)?(?:是|能|可以|该)?(?:补|拿|给|奖|得)?(?:的)?(?:是)?(?:多少|几多|几)(?:钱)?(?:来着|呢|的来着)?)[^\pL]*$`)
)

// suppose keeps what was known of a topic where the message only supposes
// something else, and lets go of it where the message states a fact.
func (l *Plan) suppose(g reading.Gathered, ledger map[string]memory.Item) {
	before := l.Memory.Items[g.Topic]
	switch s := l.Memory.Supposition; {
	case !g.Fresh || g.Aside || l.notOwn(g.Topic):
	case reading.SupposesCase.MatchString(l.Masked) || l.supposesAgain(s != nil && s.Items[g.Topic] != nil):
		if len(before) == 0 || s != nil && s.Items[g.Topic] != nil {
			return
		}
		if s == nil {
			l.Memory.Supposition = &memory.Supposition{Items: map[asked.Topic][]memory.Item{}, Ledger: ledger}
		}
		l.Memory.Supposition.Items[g.Topic] = memory.Copies(before)
	case s != nil && len(l.Entering()) > 0:
		l.Memory.Supposition = nil
	}
}

// supposesAgain: nothing is said but another amount, and what of it: 那56万呢. Where something is
// supposed already, the word for a question may be left out.
func (l *Plan) supposesAgain(stands bool) bool {
	return len(l.Sums) == 1 && l.Step == sentence.NoStep && (bareWhatOf.MatchString(l.Masked) || stands && bareThen.MatchString(l.Masked))
}

var (
	bareWhatOf = pattern.MustCompile(`^[^\pL¥]*(?:那|那么|再|或者)?(?:是|做到|到)?¥(?:元|块钱?)?(?:的话|呢)+[^\pL]*$`)
	bareThen   = pattern.MustCompile(`^[^\pL¥]*(?:那|那么|再|或者|只有|如果)(?:是|做到|到)?¥(?:元|块钱?)?(?:的话|呢)*[^\pL]*$`)
)

// unsuppose takes a supposition back, and with it all that it changed.
func (l *Plan) unsuppose() bool {
	s := l.Memory.Supposition
	if s == nil || len(l.Sums) > 0 || !l.takesBack() {
		return false
	}
	maps.Copy(l.Memory.Items, s.Items)
	if s.Person {
		l.Individual, l.Memory.Individual = false, false
	}
	for topic := range s.Items {
		delete(l.Memory.Either, topic)
	}
	if len(s.Items) > 0 {
		l.Memory.Ledger = s.Ledger
	}
	l.Memory.Supposition = nil
	l.asReally()
	return true
}

// takesBack: what was supposed does not hold, in so many words, or because what is so is asked for.
func (l *Plan) takesBack() bool {
	if onlySupposed.MatchString(l.Masked) && !reading.SupposesCase.MatchString(onlySupposed.ReplaceAllString(l.Masked, "")) {
		return true
	}
	return l.Does(turn.Actual) || supposedAway.MatchString(l.Masked) || asReally.MatchString(l.Masked) || theOldOne.MatchString(l.Masked) || neverSo.MatchString(l.Masked) && !reading.Supposing.MatchString(l.Masked)
}
