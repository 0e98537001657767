package amount

import (
	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/linear"
	"github.com/rongce/rongce/tools/money"
)

// The features of an amount are hashes of
//
//   - the runs of units that begin right at it, on either side
//   - the units, pairs and triples on either side, by how far away they stand:
//     in its own clause, in the next or beyond, before or behind another amount
//   - the units and pairs of the whole message
//   - its magnitude, whether it is a figure of the policy, its place among the
//     amounts, and what it is to each of them: a rate of it, the sum or the
//     difference of two, the same again
//
// A unit is a Han character, a Latin word, or a symbol for a number, an amount,
// a blank, or a mark of punctuation of one of four kinds.

// How much each kind of feature counts, before the inverse document frequency.
const (
	runWeight    = 1.0
	unitWeight   = 0.7
	zoneWeight   = 0.5
	pairWeight   = 1.0
	tripleWeight = 0.8
	sideWeight   = 0.6
	wholeWeight  = 0.3
	shapeWeight  = 0.7
	figureWeight = 1.0
)

// What stands farther away counts less.
const (
	nextClause  = 0.6
	laterClause = 0.4
	pastAmount  = 0.7
)

const (
	longestRun  = 5   // units
	clausesSeen = 2   // besides its own, on either side
	near        = 4   // units
	fairlyNear  = 10  // units
	mostUnits   = 400 // of a message; what follows is not looked at
	mostAmounts = 24  // of a message whose relations are looked at: each is held against each pair of others
)

// Kinds keep the hashes of different sorts of feature apart.
const (
	kindRun uint64 = (iota + 1) << 40
	kindUnit
	kindZone
	kindPair
	kindPairZone
	kindTriple
	kindSide
	kindWhole
	kindWholePair
	kindPlace
	kindMany
	kindLast
	kindMagnitude
	kindFigure
	kindRate
	kindRank
	kindNext
	kindSum
	kindDifference
	kindSame
)

type unit struct {
	hash uint64
	stop bool // ends a clause
}

var (
	this   = unit{hash: linear.Mix(0, '@')}
	other  = unit{hash: linear.Mix(0, bank.Mask)}
	number = unit{hash: linear.Mix(0, '#')}
	blank  = unit{hash: linear.Mix(0, ' ')}
)

// stop returns the unit of a mark of punctuation; false if r is none.
func stop(r rune) (unit, bool) {
	kind := ' '
	switch r {
	case ',', '，', ':', '：':
		kind = ','
	case '、':
		kind = '、'
	case '?', '？':
		kind = '?'
	case '.', '。', ';', '；', '!', '！', '\n', '(', ')', '（', '）', '"', '“', '”':
		kind = '.'
	default:
		return unit{}, false
	}
	return unit{linear.Mix(1, uint64(kind)), true}, true
}

// Extractor makes the features of amounts. It keeps what one extraction needs for the next one.
type Extractor struct {
	units    []unit
	at       []int // where the amounts stand among the units
	features []linear.Feature
}

func (s *Extractor) add(h uint64, weight float32) {
	s.features = append(s.features, linear.Hashed(h, weight))
}

// Cut takes a masked text ([bank.Mask]) whose amounts are wanted, and returns how many it has.
func (s *Extractor) Cut(masked string) int {
	s.units, s.at = s.units[:0], s.at[:0]
	runes := []rune(masked)
	for i := 0; i < len(runes) && len(s.units) < mostUnits; { // what is cut off has no guess
		r := runes[i]
		j := i + 1
		u := unit{hash: linear.Mix(0, uint64(r))}
		switch {
		case r == bank.Mask:
			s.at = append(s.at, len(s.units))
			u = other
		case '0' <= r && r <= '9':
			for j < len(runes) && ('0' <= runes[j] && runes[j] <= '9' || runes[j] == '.' && j+1 < len(runes) && '0' <= runes[j+1] && runes[j+1] <= '9') {
				j++
			}
			u = number
		case isLatin(r):
			h := uint64(0)
			for j = i; j < len(runes) && isLatin(runes[j]); j++ {
				h = linear.Mix(h, uint64(runes[j]))
			}
			u = unit{hash: h}
		case r == ' ':
			u = blank
		case !han.IsHan(r):
			if mark, ok := stop(r); ok {
				u = mark
			}
		}
		s.units = append(s.units, u)
		i = j
	}
	return len(s.at)
}

func isLatin(r rune) bool { return 'a' <= r && r <= 'z' }

// Of returns the features of the i-th amount of the text that was cut. They are
// valid until the next call.
func (s *Extractor) Of(values []money.Amount, i int) []linear.Feature {
	s.features = s.features[:0]
	at := s.at[i]
	s.units[at] = this
	s.side(at, -1)
	s.side(at, +1)
	for k, u := range s.units {
		s.add(linear.Mix(kindWhole, u.hash), wholeWeight)
		if k+1 < len(s.units) {
			s.add(linear.Mix(linear.Mix(kindWholePair, u.hash), s.units[k+1].hash), wholeWeight)
		}
	}
	s.units[at] = other
	s.place(i)
	if values = values[:min(len(values), mostAmounts)]; i < len(values) && !values[i].IsZero() {
		s.size(values[i])
		s.relations(values, i)
	}
	s.features = linear.Tidy(s.features)
	return s.features
}

// side adds what stands on one side of the unit at a place.
func (s *Extractor) side(at, step int) {
	way := uint64(step + 2)
	run := linear.Mix(kindRun, way)
	clauses, crossed := 0, 0
	for i, n := at+step, 1; i >= 0 && i < len(s.units); i, n = i+step, n+1 {
		u := s.units[i]
		if n <= longestRun {
			run = linear.Mix(run, u.hash)
			s.add(run, runWeight)
		}
		if u.stop {
			if clauses++; clauses > clausesSeen {
				return
			}
		}
		if u == other {
			crossed++
		}
		far := 0
		if n > near {
			far++
		}
		if n > fairlyNear {
			far++
		}
		zone := way<<8 | uint64(clauses)<<4 | uint64(min(crossed, 1))
		w := float32(1)
		switch clauses {
		case 1:
			w = nextClause
		case clausesSeen:
			w = laterClause
		}
		if crossed > 0 {
			w *= pastAmount
		}
		s.add(linear.Mix(kindUnit|zone, u.hash), w*unitWeight)
		s.add(linear.Mix(linear.Mix(kindZone|zone, uint64(far)), u.hash), w*zoneWeight)
		if i+step < 0 || i+step >= len(s.units) {
			continue
		}
		first, second := u, s.units[i+step]
		if step < 0 {
			first, second = second, first
		}
		pair := linear.Mix(first.hash, second.hash)
		s.add(linear.Mix(kindPair|zone, pair), w*pairWeight)
		s.add(linear.Mix(linear.Mix(kindPairZone|zone, uint64(far)), pair), w*unitWeight)
		s.add(linear.Mix(kindSide|way, pair), w*sideWeight)
		if k := i + 2*step; k >= 0 && k < len(s.units) {
			triple := linear.Mix(pair, s.units[k].hash)
			if step < 0 {
				triple = linear.Mix(linear.Mix(s.units[k].hash, first.hash), second.hash)
			}
			s.add(linear.Mix(kindTriple|zone, triple), w*tripleWeight)
		}
	}
}
