package plan

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What is no base for a share: a model of one's own, and what was spent on other things.

// besideBase: where nothing was bought, or the province gave nothing, an amount
// for something else is no base either: 没付过模型钱，显卡倒是花了60万.
func (l *Plan) besideBase(s reading.Sum) bool {
	if s.Index < 0 {
		return false
	}
	own := sentence.LastPart(l.Before(s.Index)) + sentence.FirstPart(l.After(s.Index))
	switch l.nearest(s) {
	case asked.VerticalModel:
		return !strings.Contains(own, "模型") && !purchasing.MatchString(own)
	case asked.Computing:
		return bareMachine.MatchString(own) && !hiredMachine.MatchString(own) // 显卡砸了四十万: a machine of one's own is no service
	case asked.Research:
		return !provinceNear.MatchString(own) && spentOn.MatchString(own)
	}
	return false
}

// onlyAmount is the clause of the only amount of a message.
func (l *Plan) onlyAmount() string {
	if len(l.Sums) != 1 || l.Sums[0].Index < 0 {
		return ""
	}
	return sentence.LastPart(l.Before(l.Sums[0].Index)) + sentence.FirstPart(l.After(l.Sums[0].Index))
}

var (
	purchasing   = pattern.MustCompile(`买|购|订|充值|api|token|授权|许可`)
	bareMachine  = pattern.MustCompile(`显卡|服务器|gpu|工作站|机房|硬件|设备|一体机|4090|a100|h100|h800|h20`)
	hiredMachine = pattern.MustCompile(`租|算力|服务费|包月|包年|按量|小时|卡时|云(服务|主机|端|上|厂)`)
	spentOn      = pattern.MustCompile(`投|花|研发|烧|砸|支出`)
)
