package tools

import (
	"sync"

	"github.com/rongce/rongce/knowledge"
)

// All lists every money rule of the policy, in its order. A new rule is a new
// file and one line here.
func All() []*Benefit {
	return []*Benefit{
		verticalModel,
		platformRecognition,
		platformService,
		rdMatching,
		industrialInternet,
		scenario,
		computingPower,
		talentBClass,
		skillsTraining,
		foundationProduct,
	}
}

// FuzhouAI returns the toolbox of the embedded policy. That it binds is
// tested, so a failure is a defect of the build, and panics.
var FuzhouAI = sync.OnceValue(func() *Toolbox {
	t, err := Bind(knowledge.FuzhouAI(), All()...)
	if err != nil {
		panic(err)
	}
	return t
})
