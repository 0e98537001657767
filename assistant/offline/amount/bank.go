package amount

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/tools/money"
)

// Example is a message of the bank.
type Example struct {
	Masked string         // in normal form (package han), each amount as one ¥ (bank.Mask)
	Values []money.Amount // of the amounts, the higher end of a range; zero: not readable alone
	Parts  []Part         // what each is
}

//go:embed bank/*.txt
var files embed.FS

// Bank has the files of the bank, for who learns more from the same lines.
func Bank() fs.FS { return files }

// examples are read by the generator and by tests only.
func examples() []Example {
	out, err := bank.Load(files, Parse)
	if err != nil {
		panic(err) // part of the program
	}
	return out
}

// Parse reads a line of the bank: 想叫算力补[3万2|wish] 先得掏多少. Each amount
// stands in brackets with its part behind a bar.
func Parse(line string) (Example, error) {
	var e Example
	var masked strings.Builder
	unmasked := strings.NewReplacer(string(bank.Mask), " ")
	for rest := line; rest != ""; {
		before, marked, found := strings.Cut(rest, "[")
		if strings.Contains(before, "]") {
			return e, fmt.Errorf("a ] without its [")
		}
		masked.WriteString(unmasked.Replace(han.Normal(before).String()))
		if !found {
			break
		}
		inside, after, closed := strings.Cut(marked, "]")
		words, part, divided := strings.Cut(inside, "|")
		switch {
		case !closed || strings.Contains(inside, "["):
			return e, fmt.Errorf("a [ without its ]")
		case !divided || words == "":
			return e, fmt.Errorf("[%s] is no amount with its part: [8万5|total]", inside)
		case !slices.Contains(parts, Part(part)):
			return e, fmt.Errorf("unknown part %q", part)
		}
		var value money.Amount
		if read := money.Read(words); len(read) > 0 {
			value = read[0].High
		}
		masked.WriteRune(bank.Mask)
		e.Values, e.Parts = append(e.Values, value), append(e.Parts, Part(part))
		rest = after
	}
	if e.Masked = masked.String(); len(e.Parts) == 0 {
		return e, fmt.Errorf("no amount in brackets")
	}
	return e, nil
}
