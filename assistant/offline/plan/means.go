package plan

import (
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
)

// Means are what a plan is made with: the policy, its calculators, and the model trained on the bank.
type Means struct {
	Policy *knowledge.Document
	Tools  *tools.Toolbox
	Model  *asked.Model
}

// MeansFor returns those for a policy.
func MeansFor(policy *knowledge.Document, toolbox *tools.Toolbox) *Means {
	return &Means{Policy: policy, Tools: toolbox, Model: asked.Default()}
}
