package han

import "unicode/utf8"

// plain returns the plain letters and digits that r stands for, if it is a
// decorated or look-alike one: half of Unicode's NFKC that matters in Chinese
// questions, and the confusables that people use to slip past a filter.
func plain(r rune) (string, bool) {
	switch {
	case 0xff01 <= r && r <= 0xff5e: // full width
		return ascii(byte(r - 0xfee0)), true
	case 0x1d400 <= r && r <= 0x1d6a3: // mathematical letters, 13 alphabets of 52
		if i := byte((r - 0x1d400) % 52); i < 26 {
			return ascii('A' + i), true
		} else {
			return ascii('a' + i - 26), true
		}
	case 0x1d7ce <= r && r <= 0x1d7ff: // mathematical digits
		return ascii('0' + byte((r-0x1d7ce)%10)), true
	case 0x1f130 <= r && r <= 0x1f189: // squared and negative letters
		if i := byte((r - 0x1f130) % 32); i < 26 {
			return ascii('A' + i), true
		}
	}
	for _, s := range series {
		if s.first <= r && r < s.first+rune(len(s.plain)) {
			return s.plain[r-s.first], true
		}
	}
	l, ok := lookalikes[r]
	return l, ok
}

const asciiText = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\v\f\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f" +
	" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f"

// ascii returns b as a string without allocating.
func ascii(b byte) string { return asciiText[b : b+1] }

// series are runs of code points that stand for the parts of a list, in order.
var series = []struct {
	first rune
	plain []string
}{
	{'①', numbers}, {'⑴', numbers}, {'⒈', numbers},
	{'❶', numbers[:10]}, {'➀', numbers[:10]}, {'➊', numbers[:10]},
	{'⒜', alphabet}, {'Ⓐ', alphabet}, {'ⓐ', alphabet},
	{'Ⅰ', roman}, {'ⅰ', roman},
	{'⁰', digits}, {'₀', digits},
	{'㈠', []string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"}},
}

var (
	numbers = []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"}
	digits  = []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}
	roman   = []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

	alphabet = func() []string {
		out := make([]string, 26)
		for i := range out {
			out[i] = ascii('a' + byte(i))
		}
		return out
	}()
)

// lookalikes maps a letter or sign that cannot be told from a plain one at a glance.
var lookalikes = func() map[rune]string {
	m := map[rune]string{}
	for _, pair := range []struct{ odd, plain string }{
		// Cyrillic and Greek, after Unicode's "intentional" confusables
		{"АВСЕНІЈКМОРЅТХУԚԜҮ", "ABCEHIJKMOPSTXYQWY"},
		{"асԁеһіјорԛѕхуԝвнкмтгүӏ", "acdehijopqsxywbhkmtryl"},
		{"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC"},
		{"αειικνορτυχϲϳ", "aeiikvoptuxcj"},
		// other Latin shapes
		{"ıſɑɡɩʙʜᴍᴘᴛǃꓮꓐꓚꓰ", "isagibhmpt!ABCE"},
		{"ÀÁÂÃÄÅĀĂĄǍàáâãäåāăąǎ", "AAAAAAAAAAaaaaaaaaaa"},
		{"ÈÉÊËĒĖĘĚèéêëēėęě", "EEEEEEEEeeeeeeee"},
		{"ÌÍÎÏĪĮİǏìíîïīįǐ", "IIIIIIIIiiiiiii"},
		{"ÒÓÔÕÖØŌǑòóôõöøōǒ", "OOOOOOOOoooooooo"},
		{"ÙÚÛÜŪŮǓùúûüūůǔǖǘǚǜ", "UUUUUUUuuuuuuuuuuu"},
		{"ÇĆČçćčÑñŃńŠšŽžÝýÿĹŁł", "CCCcccNnNnSsZzYyyLLl"},
		// letter-like signs
		{"ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨKÅℬℭℯℰℱℳℴℹⅅⅆⅇⅈⅉ", "CgHHHhIILlNPQRRRZZKABCeEFMoiDdeij"},
		{"²³¹⓪", "2310"},
		// punctuation
		{"—–―‐‑‒−﹣", "--------"},
		{"“”„‟″〝〞‘’‚‛′", "\"\"\"\"\"\"\"''''" + "'"},
		{"￥﹪٪﹐﹑﹒﹕﹖﹗〜～", "¥%%,、.:?!~~"},
	} {
		plain := pair.plain
		for _, r := range pair.odd {
			_, n := utf8.DecodeRuneInString(plain)
			m[r], plain = plain[:n], plain[n:]
		}
		if plain != "" {
			panic("han: look-alikes out of step at " + pair.odd)
		}
	}
	return m
}()
