package offline

import (
	"strings"

	"github.com/rongce/rongce/tools"
)

// awardShort is what a calculation says of the award that falls short, "" if nothing.
func awardShort(c *tools.Calculation) string {
	for _, s := range c.Steps {
		if strings.HasPrefix(s.Text, "现在最多能拿") {
			return s.Text
		}
	}
	return ""
}
