package money

import "testing"

// A plus behind an amount says 以上, unless it joins the amount to another thing.
func TestPlus(t *testing.T) {
	for text, above := range map[string]bool{
		"年销1000万+":                      true,
		"算力6.4万+AI服务器年销1500万":           false,
		"租GPU 8万+GPU维护":                 false,
		"收入260万+奖补145万":                 false,
		"3 million+ in sales this year": true,
		"6万＋ai服务器":                      false,
	} {
		if got := Read(text); len(got) == 0 || got[0].Above != above {
			t.Errorf("%s: %+v, want above %v", text, got, above)
		}
	}
}
