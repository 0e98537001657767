package knowledge

import (
	_ "embed"
	"sync"
)

//go:embed policies/fuzhou-ai.txt
var fuzhouAI string

// FuzhouAI returns 福州市促进人工智能产业发展若干措施（征求意见稿）, the policy this
// product is about. The embedded text is a constant of the program, so a text
// that does not parse is a defect of the build, and panics.
var FuzhouAI = sync.OnceValue(func() *Document {
	d, err := Parse("fuzhou-ai", fuzhouAI)
	if err != nil {
		panic(err)
	}
	return d
})
