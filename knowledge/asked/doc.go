// Package asked knows how people ask about the policy.
//
// The bank (bank/*.tsv) holds utterances as citizens, accountants and hotline
// callers write them, each labelled with an [Act] (what is wanted: an amount, a
// deadline, the office …) and a [Topic] (what it is about: computing power,
// talent …). A new way to ask is a new line there, and no code; but then
//
//	go generate ./knowledge/...
//
// has to train the model anew, which is embedded as weights.bin: a test sees to it.
//
// [Train] makes a small linear model of such examples and [Default] is the one
// made of the bank; [Model.Guess] tells how probable each act and each topic is.
// Figures do not matter to it (every amount is one symbol), nor do scripts,
// full-width letters and most typing errors (package han, and the sound of the
// characters). A low best probability means what it says: ask back.
//
// [Aliases] is the domain's other half: for each topic the words people use for
// it (brands, trade jargon, English), from aliases.txt. The model takes them as
// features, and package search as a field of the clauses.
//
// How good the model is, is measured only on ways of asking that it was not
// trained on: see TestFolds.
package asked
