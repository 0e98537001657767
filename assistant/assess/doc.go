// Package assess answers 能拿多少: what one enterprise may get under the whole
// policy. A [Case] is what it says of itself; [Desk.Assess] turns it into a
// [Picture], in which what is fixed by a formula, what is only a ceiling and
// what has to be won stand apart, as do what is paid once and what every year.
// [Desk.Seal] makes a [Sheet] (测算单) of it, that anybody can recompute.
//
//	case.go       a case and its written form
//	fields.go     reading what people type into a form
//	questions.go  which questions would still change the result
//	picture.go    the result, kept apart as it must be
//	cautions.go   what may not be drawn together, or is not said to be
//	sheet.go      the sheet, its number and its hash
//	talent.go     the checklist of 省高层次B类人才
//
// All money is the toolbox's; nothing here multiplies.
package assess
