package asked

import (
	"math"
	"math/bits"
	"regexp"
	"slices"

	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/linear"
)

// A feature is a hash of a piece of an utterance: a run of one to three units,
// the units of its last clause and the runs it ends with, the sounds of two or
// three characters, a part of a Latin word, a topic or act whose alias occurs,
// or its shape (length, how many figures and topics, whether it asks). A unit is
// a Han character, a Latin word, or a symbol that stands for any amount (¥), any
// share (%), any other number (#) or a boundary.
type feature = linear.Feature

// How much each kind of feature counts, before the inverse document frequency.
const (
	unigramWeight = 1
	gramWeight    = 0.6
	soundWeight   = 0.3
	partWeight    = 0.5
	aliasWeight   = 1.3
	clauseWeight  = 0.4
	endWeight     = 0.7
	lengthWeight  = 2
	shapeWeight   = 2
)

// Kinds keep the hashes of different sorts of feature apart: they have no bit in
// common with what is mixed into them first.
const (
	kindGram uint64 = (iota + 1) << 40
	kindSound
	kindPart
	kindAlias
	kindLength
	kindFigures
	kindTopics
	kindAsks
	kindClause
	kindEnd
	kindAct
	kindTopic
)

const maxUnits = 400 // of one utterance; what follows is not looked at

type unit struct {
	hash  uint64
	sound uint64 // 0: none
	plain bool   // not a boundary
}

var (
	boundary = unit{hash: linear.Mix(0, '|')}
	amount   = unit{hash: linear.Mix(0, '¥'), plain: true}
	number   = unit{hash: linear.Mix(0, '#'), plain: true}
	share    = unit{hash: linear.Mix(0, '%'), plain: true}
)

// scratch is what one extraction needs, kept for the next one.
type scratch struct {
	units    []unit
	features []feature
}

// extract returns the features of text, each once. They are valid until the next call.
func (s *scratch) extract(text string) []feature {
	runes := han.Normal(text).Runes
	s.features = s.features[:0]
	s.cut(runes)
	s.grams()
	s.last()
	about := uint64(0) // bits of the topics named
	for label := range lexicon().labels(runes) {
		s.add(kindAlias, uint64(label), aliasWeight)
		if label < len(topics) {
			about |= 1 << label
		}
	}
	s.add(kindLength, uint64(bits.Len(uint(len(s.units)))), lengthWeight)
	s.add(kindFigures, uint64(min(s.figures(), 3)), shapeWeight)
	s.add(kindTopics, uint64(min(bits.OnesCount64(about), 3)), shapeWeight)
	if asks.MatchString(string(runes)) {
		s.add(kindAsks, 1, shapeWeight)
	} else {
		s.add(kindAsks, 0, shapeWeight)
	}
	s.features = linear.Tidy(s.features)
	return s.features
}

func (s *scratch) add(kind, what uint64, weight float32) {
	s.put(linear.Mix(kind, what), weight)
}

func (s *scratch) put(h uint64, weight float32) {
	s.features = append(s.features, linear.Hashed(h, weight))
}

// asks finds the words and signs of a question, in normal form.
var asks = regexp.MustCompile(`[?吗么嘛呢几哪谁咋啥]|多少|什么|怎|如何|为何|是否|能不|可不|算不|是不|有没有|有无|请问|不$|\b(?:how|what|which|who|whom|why|when|where|can|could|does|do|is|are|may|will|should|would)\b`)

// figures counts the amounts, numbers and shares.
func (s *scratch) figures() int {
	n := 0
	for _, u := range s.units {
		if u == amount || u == number || u == share {
			n++
		}
	}
	return n
}

// cut fills s.units, boundaries at both ends.
func (s *scratch) cut(runes []rune) {
	s.units = append(s.units[:0], boundary)
	for i := 0; i < len(runes) && len(s.units) < maxUnits; {
		r := runes[i]
		if n, u := figure(runes[i:]); n > 0 {
			s.units = append(s.units, u)
			i += n
			continue
		}
		switch {
		case han.IsHan(r):
			s.units = append(s.units, unit{linear.Mix(0, uint64(r)), uint64(han.Sound(r)), true})
			i++
		case isLatin(r):
			j := i
			h := uint64(0)
			for j < len(runes) && (isLatin(runes[j]) || runes[j] == '\'') {
				h = linear.Mix(h, uint64(runes[j]))
				j++
			}
			s.units = append(s.units, unit{hash: h, plain: true})
			s.parts(runes[i:j])
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

// parts adds the three- and four-letter parts of a Latin word.
func (s *scratch) parts(word []rune) {
	for n := 3; n <= 4; n++ {
		for i := 0; i+n <= len(word) && i < 16; i++ {
			h := kindPart
			for _, r := range word[i : i+n] {
				h = linear.Mix(h, uint64(r))
			}
			s.put(h, partWeight)
		}
	}
}

func (s *scratch) grams() {
	for i, u := range s.units {
		if u.plain {
			s.put(linear.Mix(kindGram, u.hash), unigramWeight)
		}
		h := linear.Mix(kindGram, u.hash)
		snd := linear.Mix(kindSound, u.sound)
		for n := 1; n < 3 && i+n < len(s.units); n++ {
			next := s.units[i+n]
			h = linear.Mix(h, next.hash)
			s.put(h, gramWeight)
			if u.sound != 0 && next.sound != 0 && snd != 0 {
				snd = linear.Mix(snd, next.sound)
				s.put(snd, soundWeight)
			} else {
				snd = 0
			}
			if !next.plain && i+n+1 < len(s.units) && n == 1 && !u.plain {
				break
			}
		}
	}
}

// longestEnd is in units: 能不能一起领 differs from 一起领了 by what stands last.
const longestEnd = 4

// last adds what stands in the last clause, where most people ask.
func (s *scratch) last() {
	h := kindEnd
	for i := len(s.units) - 2; i > 0 && s.units[i].plain; i-- {
		u := linear.Mix(kindClause, s.units[i].hash)
		s.put(u, clauseWeight)
		if next := s.units[i+1]; next.plain {
			s.put(linear.Mix(u, next.hash), clauseWeight)
		}
		if len(s.units)-2-i < longestEnd {
			h = linear.Mix(h, s.units[i].hash)
			s.put(h, endWeight)
		}
	}
}

func isLatin(r rune) bool { return 'a' <= r && r <= 'z' }

// How much the acts and topics that a model takes an utterance for count beside
// its own features, for who learns more from them.
const (
	actWeight   = 3
	topicWeight = 2
	tooRare     = 0.05 // a probability that is no feature
)

// Features returns the features of an utterance, and beside them the acts and
// topics that the model takes it for: for models of finer labels, which have fewer
// lines to learn from.
func (m *Model) Features(text string) []linear.Feature {
	s := &scratch{}
	s.extract(text)
	g := m.Guess(text)
	for _, a := range g.Acts {
		if a.P > tooRare {
			s.add(kindAct, uint64(slices.Index(acts, a.Act)), actWeight*float32(math.Sqrt(a.P)))
		}
	}
	for _, t := range g.Topics {
		if t.P > tooRare {
			s.add(kindTopic, uint64(slices.Index(topics, t.Topic)), topicWeight*float32(math.Sqrt(t.P)))
		}
	}
	return linear.Tidy(s.features)
}
