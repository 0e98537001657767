package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/rongce/rongce/knowledge"
)

// versionCommand is rongce version.
type versionCommand struct{}

// Run says which build this is, and which text it answers from.
func (versionCommand) Run(p *program) error {
	policy := knowledge.FuzhouAI()
	fmt.Fprintf(p.out, "榕策 %s（%s，%s/%s）\n政策文本：%s（%s）\n", build(), runtime.Version(), runtime.GOOS, runtime.GOARCH,
		policy.Title, statusWord(policy.Status))
	return nil
}

// build is the module's version or the commit, as the Go toolchain stamps it.
func build() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return unstamped
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value[:min(12, len(s.Value))]
		}
	}
	return unstamped
}
