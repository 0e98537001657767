package condition

import (
	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/linear"
)

// The features of a message are hashes of the runs of one to four of its units,
// and of the pairs of units that stand in one clause within reach of each other:
// what is denied, and the word that denies it.

const (
	unigramWeight = 0.7
	runWeight     = 1.0
	pairWeight    = 0.7
)

const (
	longestRun = 4
	reach      = 8   // units
	mostUnits  = 300 // of a message; what follows is not looked at
)

const (
	kindRun uint64 = (iota + 1) << 40
	kindPair
)

type unit struct {
	hash uint64
	stop bool
}

// scratch is what one extraction needs, kept for the next one.
type scratch struct {
	units    []unit
	features []linear.Feature
}

func (s *scratch) add(h uint64, weight float32) {
	s.features = append(s.features, linear.Hashed(h, weight))
}

// cut fills the units: Han characters, Latin words, years, and symbols for other
// numbers and for what ends a clause.
func (s *scratch) cut(text string) {
	s.units = s.units[:0]
	runes := han.Normal(text).Runes
	for i := 0; i < len(runes) && len(s.units) < mostUnits; {
		r := runes[i]
		j := i + 1
		u := unit{hash: linear.Mix(0, uint64(r))}
		switch {
		case '0' <= r && r <= '9':
			for j < len(runes) && ('0' <= runes[j] && runes[j] <= '9' || runes[j] == '.' || runes[j] == ',' && j+1 < len(runes) && '0' <= runes[j+1] && runes[j+1] <= '9') {
				j++
			}
			u.hash = linear.Mix(0, '#')
			if j-i == 4 && (r == '2' || r == '1') {
				h := uint64(0)
				for _, d := range runes[i:j] {
					h = linear.Mix(h, uint64(d))
				}
				u.hash = h // a year
			}
		case 'a' <= r && r <= 'z':
			h := uint64(0)
			for j = i; j < len(runes) && ('a' <= runes[j] && runes[j] <= 'z' || runes[j] == '\''); j++ {
				h = linear.Mix(h, uint64(runes[j]))
			}
			u.hash = h
		case r == bank.Mask:
		case !han.IsHan(r):
			u = unit{linear.Mix(0, '|'), true}
			if r == '?' || r == '？' {
				u.hash = linear.Mix(0, '?')
			}
		}
		s.units = append(s.units, u)
		i = j
	}
}

// of returns the features of a text. They are valid until the next call.
func (s *scratch) of(text string) []linear.Feature {
	s.features = s.features[:0]
	s.cut(text)
	for i, u := range s.units {
		h := linear.Mix(kindRun, u.hash)
		if !u.stop {
			s.add(h, unigramWeight)
		}
		for n := 1; n < longestRun && i+n < len(s.units); n++ {
			h = linear.Mix(h, s.units[i+n].hash)
			s.add(h, runWeight)
		}
		if u.stop {
			continue
		}
		for n := 2; n <= reach && i+n < len(s.units); n++ {
			v := s.units[i+n]
			if v.stop {
				break
			}
			s.add(linear.Mix(linear.Mix(kindPair, u.hash), v.hash), pairWeight)
		}
	}
	s.features = linear.Tidy(s.features)
	return s.features
}
