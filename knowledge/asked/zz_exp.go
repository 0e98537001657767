package asked

import ("github.com/rongce/rongce/knowledge/han")

var X = map[string]float32{}

const (
	kindFirst uint64 = (iota + 100) << 40
	kindLast
	kindClause
	kindWord
	kindPattern
	kindSkip
	kindFirstB
	kindLastB
)

var topicUnit = unit{hash: mix(0, 'T'), plain: true}

func (s *scratch) experiments(runes []rune) {
	u := s.units[1:]
	if w := X["first"]; w > 0 {
		h := kindFirst
		for i := 0; i < 3 && i < len(u) && u[i].plain; i++ {
			h = mix(h, u[i].hash)
			s.features = append(s.features, feature{h, w})
		}
	}
	if w := X["last"]; w > 0 {
		h := kindLast
		for i := len(u) - 2; i >= 0 && i > len(u)-6 && u[i].plain; i-- {
			h = mix(h, u[i].hash)
			s.features = append(s.features, feature{h, w})
		}
	}
	if w := X["ask"]; w > 0 {
		for _, m := range asks.FindAllString(string(runes), -1) {
			h := kindWord
			for _, r := range m { h = mix(h, uint64(r)) }
			s.features = append(s.features, feature{h, w})
		}
	}
	if w := X["skip"]; w > 0 {
		for i := 0; i+3 < len(u); i++ {
			for d:=2; d<=3; d++{
			if u[i].plain && u[i+d].plain && u[i+1].plain && u[i+2].plain {
				s.features = append(s.features, feature{mix(mix(kindSkip+uint64(d), u[i].hash), u[i+d].hash), w})
			}}
		}
	}
	if w := X["pattern"]; w > 0 {
		p := s.delex(runes)
		for i := range p {
			h := mix(kindPattern, p[i].hash)
			for n := 1; n < int(X["patn"]) && i+n < len(p); n++ {
				h = mix(h, p[i+n].hash)
				s.features = append(s.features, feature{h, w})
			}
		}
		if w := X["pskip"]; w > 0 {
			c:=0
			for i := range p { if p[i]==topicUnit { c++ } }
			s.features = append(s.features, feature{mix(kindPattern,1000+uint64(min(c,4))), w})
		}
	}
	if w := X["clause"]; w > 0 {
		start := 0
		for i := range u {
			if !u[i].plain {
				c := u[start:i]
				last := i >= len(u)-1
				if last || X["clauseall"]>0 {
				for k := range c {
					h := mix(kindClause, c[k].hash)
					s.features = append(s.features, feature{h, w})
					if k+1 < len(c) { s.features = append(s.features, feature{mix(h, c[k+1].hash), w}) }
				}}
				start = i + 1
			}
		}
	}
}

var _ = han.IsHan

// delex is cut with topic words collapsed.
func (s *scratch) delex(runes []rune) []unit {
	var out []rune
	for i := 0; i < len(runes); {
		if n := lexicon().topicAt(runes, i); n > 0 {
			out = append(out, 'Ω')
			i += n
			continue
		}
		out = append(out, runes[i])
		i++
	}
	t := &scratch{}
	t.cutT(out)
	return t.units
}

func (w *words) topicAt(runes []rune, i int) int {
	if i > 0 && (isLatin(runes[i]) && isLatin(runes[i-1]) || isDigit(runes[i]) && isDigit(runes[i-1])) {
		return 0
	}
	h, n := uint64(0), 0
	for j := i; j < len(runes) && j < i+w.longest; j++ {
		h = mix(h, uint64(runes[j]))
		if b, ok := w.entries[h]; ok && wordEnds(runes, j) && b&(1<<len(topics)-1) != 0 {
			n = j - i + 1
		}
	}
	return n
}

func (s *scratch) cutT(runes []rune) {
	s.units = append(s.units[:0], boundary)
	for i := 0; i < len(runes) && len(s.units) < maxUnits; {
		r := runes[i]
		if n, u := figure(runes[i:]); n > 0 {
			s.units = append(s.units, u)
			i += n
			continue
		}
		switch {
		case r == 'Ω':
			if s.units[len(s.units)-1] != topicUnit {
				s.units = append(s.units, topicUnit)
			}
			i++
		case han.IsHan(r):
			s.units = append(s.units, unit{mix(0, uint64(r)), 0, true})
			i++
		case isLatin(r):
			j := i
			h := uint64(0)
			for j < len(runes) && (isLatin(runes[j]) || runes[j] == '\'') {
				h = mix(h, uint64(runes[j]))
				j++
			}
			s.units = append(s.units, unit{hash: h, plain: true})
			i = j
		default:
			if s.units[len(s.units)-1].plain {
				s.units = append(s.units, boundary)
			}
			i++
		}
	}
	if s.units[len(s.units)-1].plain {
		s.units = append(s.units, boundary)
	}
}
