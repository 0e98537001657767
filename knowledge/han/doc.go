// Package han brings Chinese text into one form for matching.
//
// Citizens write 补贴, 補貼, ＡＩ, 𝐀𝐈 and АI (with a Cyrillic А) and mean the same.
// [Normal] folds all of these: full width to half width, traditional characters
// (繁體) to simplified ones, look-alike and decorated letters to plain ones, upper
// case to lower; it drops what cannot be seen and makes each run of white space
// one blank. The result keeps a map back to the original, so that what is found
// in the normal form can be pointed at in the words of the person who wrote it:
//
//	t := han.Normal("ＡＩ 補貼")      // "ai 补贴"
//	from, to := t.Span(3, 5)       // 补贴 → runes 3 to 5 of the original
//
// The form is for matching only and is never shown: 乾坤 becomes 干坤. [Simplify]
// does the characters alone, one for one.
//
// [Traditional] and [English] say how a question is written.
package han
