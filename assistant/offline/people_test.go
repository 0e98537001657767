package offline

import "testing"

// Of two parts that say a number each, those count that passed, whichever stands first.
func TestHeldNotFailed(t *testing.T) {
	for message, want := range map[string]int64{
		"没拿到证的5个,拿到证的15个":       15,
		"拿到职业技能等级证书的11个,剩下4个没过": 11,
		"合格32人,不合格8人":           32,
		"培训了8个人,没拿到证的8个":        0, // none passed
		"第一批12人拿证,第二批9人拿证,3人没过": 0, // not just two parts
		"30人参加,22人拿到证":          0, // read elsewhere
	} {
		if got := heldNotFailed(message); got != want {
			t.Errorf("%s: %d passed, want %d", message, got, want)
		}
	}
}
