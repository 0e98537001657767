package pattern

import (
	"reflect"
	"testing"
	"testing/fstest"
)

func TestWays(t *testing.T) {
	const text = "# whether it is filed\n没备案\n\n(没|未)«done»登记\r\n备案«done»\n"
	got, err := Ways(text, map[string]string{"done": "(?:过|了)"})
	if want := []string{"没备案", "(没|未)(?:过|了)登记", "备案(?:过|了)"}; err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%q, %v, want %q", got, err, want)
	}
	for name, wrong := range map[string]string{
		"nothing":      "# only a remark\n\n",
		"twice":        "没备案\n没登记\n没备案\n",
		"no such part": "没«never»备案\n",
		"not closed":   "没«done备案\n",
	} {
		if got, err := Ways(wrong, map[string]string{"done": "过"}); err == nil {
			t.Errorf("%s: %q, want an error", name, got)
		}
	}
}

// The earlier line is found where two begin at one place, as in an alternation.
func TestMustRead(t *testing.T) {
	files := fstest.MapFS{"ways/filed.txt": {Data: []byte("备案\n备案过\n")}}
	if got := MustRead(files, "ways/filed.txt", nil).FindString("去年备案过"); got != "备案" {
		t.Errorf("found %q", got)
	}
	defer func() {
		if recover() == nil {
			t.Error("a file that is not there: no panic")
		}
	}()
	MustRead(files, "ways/none.txt", nil)
}
