package money

import "testing"

func TestSpelled(t *testing.T) {
	for text, want := range map[string]string{
		"we spent eighty-five thousand yuan on computing":    "we spent 85000 yuan on computing",
		"One hundred and twenty thousand RMB":                "120000 RMB",
		"half a million yuan in service income":              "500000 yuan in service income",
		"two million three hundred thousand yuan, two cards": "2300000 yuan, two cards",
		"a hundred thousand is the line":                     "100000 is the line",
		"twenty-one thousand five hundred":                   "21500",
		"ten million yuan":                                   "10000000 yuan",
		// no numerals of their own
		"one or two of us, and a few more":         "one or two of us, and a few more",
		"thousand million nonsense":                "thousand million nonsense",
		"85 thousand yuan and 3 million":           "85 thousand yuan and 3 million",
		"算力花了 ninety thousand 元":                   "算力花了 90000 元",
		"five thousand, then another six thousand": "5000, then another 6000",
	} {
		if got := Spelled(text); got != want {
			t.Errorf("Spelled(%q) = %q, want %q", text, got, want)
		}
	}
}

func FuzzSpelled(f *testing.F) {
	for _, s := range []string{"eighty-five thousand", "half a million", "one hundred and one", "a and a", "billion billion", "\xff hundred"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Spelled(s)
		if twice := Spelled(once); twice != once {
			t.Errorf("Spelled(%q) = %q, then %q", s, once, twice)
		}
	})
}
