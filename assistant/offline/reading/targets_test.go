package reading

import "testing"

// How many passed, told as a share of those who were there; −1: it has to be asked.
func TestSharesOfPeople(t *testing.T) {
	for text, want := range map[string]int64{
		"培训班90个人,60%拿到了证":        54,
		"120个人培训,四分之三的人考到证":      90,
		"50个人参加培训,三分之二拿到证":       -1, // no whole number
		"81个人培训,65%的人考到了证":       -1,
		"120人培训,20%没考过":          96,
		"报名100人,实到80人,65%考到证":    52,
		"一期50人,二期30人,70%拿证":      -1, // of whom?
		"40人培训,20%没考过,剩下的一半拿到了证": -1, // a share of a share
		"培训60人,两成没考过":            48,
		"30个人培训,都拿到证":            0,
		"100个人培训,30%是女的,后来都考到了证": 0,
	} {
		if got := shared(text); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}
