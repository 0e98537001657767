package offline

import (
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
)

// means are what a plan is made with: the policy, its calculators, and the model trained on the bank.
type means struct {
	policy *knowledge.Document
	tools  *tools.Toolbox
	model  *asked.Model
}

// meansFor returns those for a policy.
func meansFor(policy *knowledge.Document, toolbox *tools.Toolbox) *means {
	return &means{policy: policy, tools: toolbox, model: asked.Default()}
}
