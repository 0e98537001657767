package pattern

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
)

func TestAlternatives(t *testing.T) {
	for expression, want := range map[string][]string{
		`备案`:             {`备案`},
		`备案|登记`:          {`备案`, `登记`},
		`(没|未)备案|没登记|`:   {`(没|未)备案`, `没登记`, ``},
		`[|]|a`:          {`[|]`, `a`},
		`[]|]|[^]|]|a`:   {`[]|]`, `[^]|]`, `a`},
		`[\]|]|a`:        {`[\]|]`, `a`},
		`[[:alpha:]|]|a`: {`[[:alpha:]|]`, `a`},
		`a\||b`:          {`a\|`, `b`},
		`\(|\[|a`:        {`\(`, `\[`, `a`},
		`(?i:rmb)|元`:     {`(?i:rmb)`, `元`},
		`(?P<价>a|b)|c`:   {`(?P<价>a|b)`, `c`},
		`(?i)rmb|元`:      nil,
		`元|(?i)rmb`:      nil,
		`元|((?i)rmb|k)`:  nil, // it ends with the group, but such are not worth telling apart
		`\Qa|b\E|c`:      nil,
	} {
		if got := alternatives(expression); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %q, want %q", expression, got, want)
		}
	}
}

// FuzzFindsWhatRegexpFinds: whatever is a valid expression finds in any text what [regexp] finds, cut into its branches or
// not.
func FuzzFindsWhatRegexpFinds(f *testing.F) {
	f.Add(`[]|]|(没|未)备案|[^]|]a`, "没备案")
	f.Add(`元|((?i)rmb|k)`, "3 K")
	f.Add(`\Qa|b\E|c`, "a|b")
	f.Add(`款$|^补|给补`, "给补助款")
	f.Fuzz(func(t *testing.T, expression, text string) {
		long := expression + strings.Repeat(`|绝不出现的词语`, 8) // long enough to be cut
		whole, err := regexp.Compile(long)
		if err != nil {
			return
		}
		if got, want := MustCompile(long).FindAllStringIndex(text, -1), whole.FindAllStringIndex(text, -1); !reflect.DeepEqual(got, want) {
			t.Errorf("%q in %q: %v, and regexp's %v", long, text, got, want)
		}
	})
}
