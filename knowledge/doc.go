// Package knowledge holds the policy: the words everything else rests on.
//
// A [Document] is one policy text, embedded verbatim and cut into [Clause]s
// without losing a byte: a heading, the preamble, nine [Measure]s (措施) and
// the closing provisions. A clause has a stable id: "6.1" is the first
// sentence of measure 六, "6.0" its heading, and "0.x" are the title, the
// preamble and the closing provisions.
//
// Who wants to say something in the policy's name goes through
// [Document.Cite], which is exact or an error. Whether the text is still a
// draft (征求意见稿) and until when it runs are data of the document; what that
// means today is asked with a clock in hand, see [Document.Standing].
//
// The package imports nothing of this project: it is the ground floor.
package knowledge
