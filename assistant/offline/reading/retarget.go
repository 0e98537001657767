package reading

import (
	"github.com/rongce/rongce/knowledge/asked"
)

// What an amount was for, put right: 说错了，是算力; and an amount put right without its unit,
// which the old one beside it shows: 1500改成1800.

// ToldFor is how it would have been told of each topic.
var ToldFor = map[asked.Topic]string{
	asked.VerticalModel: "购买大模型花了%s元", asked.Computing: "购买算力服务花了%s元",
	asked.Industrial: "工业互联网项目实际投资%s元", asked.PlatformService: "公共服务平台年服务收入%s元",
	asked.Research: "省级研发奖补拿了%s元",
}

// DeniesSome: a condition is said not to hold.
func (r *Reading) DeniesSome() bool {
	for _, holds := range r.Truths {
		if !holds {
			return true
		}
	}
	return false
}
