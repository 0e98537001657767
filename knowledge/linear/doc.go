// Package linear learns from examples which of a few classes a thing is of, by
// the features it has: a multinomial logistic regression over hashed features,
// each weighed by how few of the examples have it. A model is trained before a
// build, and its weights, rounded to a byte each, are read where they stand in
// the program (package packed). A [Course] is how one is trained and kept.
//
// What the features are, is for those who use it: package asked has the runs of
// an utterance, package amount what stands around an amount of money.
package linear
