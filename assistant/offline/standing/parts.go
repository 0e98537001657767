package standing

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What the bank of package amount tells of standings too: of a message with one base, what comes
// to it and goes off it, and what enters no rule.

// fromParts is a writer's name for those lines.
const fromParts = "parts.txt"

// standsAs is how an amount of a part stands beside the one base of its message. A price of one, a
// fee beside a total, and what is wished for or missing, leave that open.
var standsAs = map[amount.Part]Standing{
	amount.Model: Counts, amount.Income: Counts, amount.Province: Counts, amount.Invested: Counts, amount.Total: Counts, amount.Sales: Counts, amount.Base: Counts,
	amount.More: Counts, amount.Less: Off,
	amount.Spending: Out, amount.Planned: Out, amount.Claim: Out, amount.Received: Out, amount.Other: Out,
}

// marked finds the part of each amount of a line of package amount's bank.
var marked = pattern.MustCompile(`\|(\w+)\]`)

// ofParts makes an example of a line of package amount's bank; nil if it tells nothing of standings.
func ofParts(line string) (*Example, error) {
	parts := marked.FindAllStringSubmatch(line, -1)
	if len(parts) < 2 || len(parts) > mostJoint {
		return nil, nil
	}
	bases := 0
	for _, m := range parts {
		part := amount.Part(m[1])
		stands, told := standsAs[part]
		if !told {
			return nil, nil
		}
		if stands == Counts && part != amount.More {
			bases++
		}
	}
	if bases != 1 {
		return nil, nil
	}
	e, err := Parse(marked.ReplaceAllStringFunc(line, func(m string) string {
		return "|" + string(standsAs[amount.Part(strings.Trim(m, "|]"))]) + "]"
	}))
	if err != nil {
		return nil, nil // 一些 is an amount to package amount, and has no value to stand by
	}
	return &e, nil
}

// byWriter are the examples of each writer, those of package amount's bank as one of their own.
func byWriter() (map[string][]Example, error) {
	out, err := bank.ByWriter(files, Parse)
	if err != nil {
		return nil, err
	}
	lines, err := bank.Load(amount.Bank(), ofParts)
	if err != nil {
		return nil, err
	}
	for _, e := range lines {
		if e != nil {
			out[fromParts] = append(out[fromParts], *e)
		}
	}
	return out, nil
}
