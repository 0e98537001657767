package bank

import (
	"errors"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/rongce/rongce/tools/money"
)

func TestLoad(t *testing.T) {
	parse := func(line string) (string, error) {
		if line == "bad" {
			return "", errors.New("no good")
		}
		return line, nil
	}
	got, err := Load(fstest.MapFS{"bank/b.txt": {Data: []byte("three\r\n")}, "bank/a.txt": {Data: []byte("# remark\n\none\n  two \n")}, "bank/c.md": {Data: []byte("bad")}}, parse)
	if err != nil || !slices.Equal(got, []string{"one", "two", "three"}) {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := Load(fstest.MapFS{"bank/a.txt": {Data: []byte("# remark\n\nbad\n")}}, parse); err == nil || err.Error() != "a.txt:3: no good" {
		t.Errorf("%v names neither file nor line", err)
	}
}

func TestMasked(t *testing.T) {
	text, values := Masked("买算力8萬，实付¥65,000，退了3千到5千")
	if text != "买算力¥,实付¥,退了¥" || !slices.EqualFunc(values, []money.Amount{money.Wan(8), money.Yuan(65_000), money.Yuan(5_000)}, money.Amount.Equal) {
		t.Errorf("%s %v", text, values)
	}
}
