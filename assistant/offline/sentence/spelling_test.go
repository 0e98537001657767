package sentence

import "testing"

// One form before a message is read; a list of digits is no one number.
func TestSpelling(t *testing.T) {
	for _, c := range []struct{ written, read string }{
		{"买 算 力 五 万 八", "买算力五万八"},
		{"算力 8万 补多少", "算力 8万 补多少"},
		{"1 2 3 4 5 6", "1 2 3 4 5 6"},
		{"买 算 力 1 2 3", "买 算 力 1 2 3"},
		{"班组15号人", "班组15个人"},
		{"三个月结一回，一回2万", "每季度结一次,一回2万"},
		{"选①", "选第1个"},
	} {
		if got := NewSentence(c.written).Text; got != c.read {
			t.Errorf("%s is read as %q, not %q", c.written, got, c.read)
		}
	}
}
