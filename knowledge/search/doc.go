// Package search ranks the clauses of a policy for a question.
//
// An [Index] looks at a question in three ways and adds them up:
//
//   - words: our own BM25F over the clause, its title, its offices and the words
//     people use instead (aliases), in Han uni- and bigrams, sounds and Latin words;
//   - topics: what package asked makes of it, which has learned from a bank of
//     utterances how people ask about each part of the policy;
//   - vectors: how near it lies, as a hashed n-gram vector ("hashgram"), to each
//     topic: the middle of its utterances, its aliases and its clauses. They are
//     kept in chromem-go, and this package is the only one that imports it.
//
// [Index.Find] gives passages, [Index.Measures] the measures. Both are
// deterministic; nothing is found for a question without a word in it. Scores are
// between 0 and 1 and tell the order and roughly how sure it is: two
// measures with like scores are a reason to ask back.
//
// How good it is, is measured on questions that were written without sight of
// it: see TestQuestions.
package search
