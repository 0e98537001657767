// Package sentence makes a message ready for reading, on its own: in normal form, each amount masked as one ¥, what
// each amount is (a [Role]) and how often it falls due (a [Period]), what is asked for and which topics are named. It
// knows nothing of what was said before.
//
// The message in normal form:
//
//	rambling.go                   of a long message, the clauses that tell how often, and the one that asks last
//	sentence.go                   the Sentence: the message in normal form, its amounts masked: 买算力花了¥
//	spelling.go, pinyin.go        壹个, ①, 俩, letters apart; a message typed in pinyin
//	lumps.go, tables.go           块 that counts parts and is no money; the unit in the head of a pasted table
//	promote.go, loose.go, uncounted.go   bare numbers that are sums all the same, 阿里云36000; those that nothing took for one
//	words.go                      words that several files need: counts, denials, corrections, suppliers
//
// What it is about, and what is asked:
//
//	subjects.go                   which topics and measures are named, by words or by number: 4、5、7这三条
//	acts.go                       what is wanted, by the words of ways/*.txt: a sum, the rate, the office …; where the words are silent, by the model
//	confirmed.go                  a message that only has confirmed what some measures pay: 第六条50%对不对
//	own_names.go                  the one topic that a text names
//
// What each amount is:
//
//	roles.go, told.go             its Role: total, fee, claim, wish …; by the words, and as was learned (package amount)
//	steps.go                      what the one amount of a follow-up does to the amount before: on top, off it, in its place
//	additions.go, corrected_parts.go   what comes on top by the month, or was left to do; what was forgotten: 漏了一笔
//	standings.go                  how amounts stand to each other, as package standing is asked about it
//
// How often it falls due:
//
//	periods.go, spans.go          its Period, and for how many of them: 每月, 前九个月, 用了7个月就停了
//	annual.go, turnofyear.go      the most that a year has; a time from one year into the next: 10月开始租，2027年5月底停掉
//	contract_months.go            what a contract of so many months costs in all
//	perthing.go, hours.go         things told one after the other; the price of one of many: 一只卖480元，走了4万只
//
// Amounts told in parts:
//
//	told_in_parts.go              by the part of the year, the payment, the seller or the place: 一家1万6一家3万7
//	named_parts.go, part_by_name.go   by bare names behind what they are all of; by what a part was for: 那10万部署费
//	parts_beside.go, other_year.go   parts of one measure beside those of another; the amount of a piece of the message
//	products_in_parts.go          what a product has sold in parts, as one amount
//	told_in_groups.go             people group by group, projects place by place: 福清厂两个、长乐厂一个都评上
package sentence
