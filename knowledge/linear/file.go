package linear

import "github.com/rongce/rongce/knowledge/packed"

// Model is one or more classifiers over the features of one vocabulary, as a file keeps them.
type Model struct {
	Words *Vocabulary
	Heads []Scorer
}

// Pack returns the file of classifiers over a vocabulary: the magic, the print of
// what they were made of, the features' hashes and in how many examples each
// occurs, and of each classifier its weights, rounded. See package packed.
func Pack(magic string, print packed.Print, words *Vocabulary, heads ...*Weights) []byte {
	w := packed.NewWriter(magic, print)
	words.pack(w)
	for _, weights := range heads {
		weights.round().pack(w)
	}
	return w.File()
}

// UnpackModel reads what [Pack] wrote of as many classifiers as classes are given,
// each of so many classes. It fails if the file is no such one, whole.
func UnpackModel(magic, file string, classes ...int) (Model, error) {
	r := packed.NewReader(magic, file)
	m := Model{Words: unpackVocabulary(r)}
	for _, n := range classes {
		m.Heads = append(m.Heads, unpack(r, m.Words.Len(), n))
	}
	return m, r.End()
}
