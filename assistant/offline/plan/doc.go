// Package plan decides how a turn is answered. It reads the message against the memory, in other words where the
// message edits, names or supposes something that was told before, and settles what kind of reply is called for and
// what the calculators are asked. Package offline words the replies; of what people read, only the letter's small
// parts, the glossary and some remarks on a calculation are here.
//
// The plan:
//
//	plan.go, lay.go, drift.go     the Plan of a turn, the facts gathered for it, and the steps to it
//	means.go                      what a plan is made with: policy, calculators, model
//	memory.go, learned_acts.go    the memory read and kept; what the message does to what was worked out, as was learned (package turn)
//	doubt.go, uncounted.go        what staff are told of how far a turn was understood; amounts that the result leaves out
//
// What kind of reply:
//
//	settle.go, settle_subjects.go, settle_words.go   answer, greet, refuse, turn away or ask back; and about what
//	scope.go, foreign.go          one subject or the text as a whole; what the policy does not touch
//	overrules.go, homophones.go   where the model is all but certain; words of the policy written by their sound
//	titles.go, awards_named.go    a measure by words of its title, or by its award: 100万购房补贴
//	detail.go, remarks.go, premise.go   a detail that none of our words covers; remarks that ask nothing; figures of the user's own
//	kinds.go, traits.go           how many supports a measure has; which measures have something: 写明了每年限多少个的
//	offices.go, offices_asked.go  which office is meant by a word; whose offices are the same, who is not among them
//	aspects.go, compose.go        a 能 that asks for no conditions; suggestions that were just asked, inputs that are missing
//
// What everybody asks:
//
//	everyday.go                   questions that stand for themselves, as was learned (package faq): 名额有多少, 谁发布的, 转人工;
//	                              whether the text mentions a thing
//	everyday_measures.go          those of a measure: whether it wants 社保, which of two gives more
//	origin.go                     where somebody comes from, which is no other city's policy
//
// What the text itself answers:
//
//	text_query.go, text_places.go   questions of measures, sentences and places: 人才那条，最后一句写啥
//	text_edges.go, text_offices.go, text_words.go   the highest and the lowest; which office stands where; whether a word is in it: 农业在不在
//	text_named.go                 a word that is named to be found: 第七条里有没有交通数据; what there is besides a measure
//	concordance.go, lookup.go, glossary.go, glossary_for_whom.go   what is to be found in it; words that it quotes; words of it that people ask about
//	glossary_bases.go, glossary_parks_data.go, glossary_persons.go   what the text leaves open: of the amount that an award is reckoned on,
//	                              of measures five and seven, of persons
//
// What is calculated:
//
//	stated.go, assign.go, joint.go   the amounts of the message, with those taken up; the topic that each belongs to;
//	                              joint totals: 算力和模型一共28万
//	leaned.go, no_base.go         words that fit several measures, leaned on the talk; money that is no base
//	query.go, targets.go          queries for the calculators; what-ifs for "how much for …"
//	gap.go, difference.go         how far it is to the next line; by how much two results differ
//	result_expected.go            what somebody had expected it to come to: 不是应该10万吗
//	beyond.go, why_rule.go        why a figure of the policy is what it is: 10万的上限是哪来的; what lies beyond the ceiling: 那剩下的200万呢
//	backwards.go, inverse.go, award_figures.go   wishes that follow on a question back from an award; results that
//	                              somebody claims: 我算是156万呀
//	totals.go, sofar.go           sums over several results, again; all so far
//	weighed_against.go            the amount known held against one of another measure: 和买模型8万比哪个补得多
//	options.go, dearer_one.go     plans held against each other, one settled on; what the one of two offers comes to
//	currency_later.go             a sum told in yuan is of another currency after all: 不对，是港元
//	currencies.go, unitless.go    yuan beside dollars; bare numbers that answer us, or correct an amount of like size
//
// What a follow-up is about:
//
//	carried.go, inherited.go, answered.go   the amount put to another topic; what is asked, taken over: 第七条呢; amounts that were waited for
//	came_back.go, recalled.go, pointed_back.go   back to what was worked out, to an earlier figure, or to what that figure is of
//	back_names.go, past_called.go   short names for what was calculated: 平台那块; the name of an earlier result
//	by_number.go, by_ordinal.go, by_rank.go   what is named by the number of its measure, by its place, or as one of several products
//	by_result.go, by_pronoun.go, result_named.go   by the size of its result, by a word for all of them, by the amount it came to: 这86万
//	both_spoken.go                the two measures spoken of last, by a word for both: 这两样分别找哪个部门
//	measures_listed.go            one of the measures listed last: 中间那个归谁
//	retarget.go, same_for_other.go   the amount was for another topic; the same amount for another measure
//	same_for_both.go              one amount put to both measures: 都花8万呢; the kind of product that a few words name
//	follow_on.go                  questions that go on from an answer: 顶格呢, 那9万不能一起算进去吗
//	pending.go, other_city.go, parties.go   what there is if a condition is as told; another policy's sum, another firm, a partner's share
//	beside.go, ledger.go          another thing of the same kind beside the one before; products by name
//
// Follow-ups put in words that are always understood:
//
//	unit_given.go, in_passing.go   units told later and put right: 单位是千元; what is asked beside what is worked out
//	rewritten.go                  all that is read anew in other words, in order
//	in_other_words.go, plain_words.go   amounts that are told by another: 剩下的全是算力, 再加个零; each topic's amount in the language of the talk
//	standings.go, restated.go     what becomes of the one amount known, as was learned: 涨两成; what the last message moved it by, put right
//	if_met.go, product_conditions.go   the one condition that is not met, supposed met; one that came about later: 后来有了
//	awards_later.go               what is told later of an award that was worked out: 平台是去年认定的
//	purchases_again.go            那别买了, 就按发票, 能拆开算吗
//	on_top_wrong.go, things_together.go   what came on top a moment ago, put right; 三个一共多少, of things of the talk
//	recognised.go                 what becomes known of a platform's recognition: 其实还没认定下来
//	added_anew.go, comes_to.go    what was put on top, told again; what comes on top told with what it comes to
//	range_ends.go, projects_each.go   one end of a range: 如果按低的呢; the number of projects put right: 改成2个
//	product_moved.go, products_all_moved.go   what a few words do to the sales of one product, or of each
//	products_in_parts.go          products that are each told in parts
//	told_in_groups.go             one of the groups of people, put right
//
// Parts of the year:
//
//	next_of_year.go, year_goes_on.go   another part of the year after those told before; the year so far told again with it
//	half_alone.go, periods_out.go   the whole year's after all: 这就是全年的; periods that brought nothing: 下半年那笔取消了
//	other_year.go, years_together.go   what is of another year; several years told or asked for together: 三年一共多少
//	part_rates.go                 a part of the year told by the month, put right
//
// Parts of an amount:
//
//	part_by_name.go, parts_out.go   a part by what it was for; the topic of a part that goes, or may have to
//	part_moved.go, parts_beside.go   a part that was for another measure; one called by its name while another measure
//	                              is spoken of: 尾款其实是15万
//	part_pieces.go, pieces_apart.go   a part told by the piece, put right; the own share of sales, the price told after the number
//	sibling.go                    another of the same family by its name alone: the next seller, the next payment
//
// How a message changes what was told:
//
//	said_over.go, above_board.go  read again without what it takes back; the true figures where a false one is to be written
//	edits.go, unsaid_edits.go     topics, products and amounts that are taken out or given back; edits without an amount
//	steps.go, steps_told.go, whole_after.go   the amount moves what was calculated last, and what it comes to is told too
//	scaled_back.go                a scale taken back before another amount; a platform's income beside its award
//	corrected_old.go, corrected_parts.go   an amount of an earlier topic put right; two parts that make up the amount known
//	by_tax.go, shares_of_count.go   with its tax, of another thing; fewer of what was counted: 有一个被刷下来了
//	why_not.go                    a reason why an amount does not count
//	supposed.go, undone.go        suppositions, and what they leave when taken back; messages taken back
//	tallied.go, tallied_entries.go, tallied_topics.go   several amounts that a message edits (package tally): of one
//	                              topic, or of all the talk
//
// The letter's small parts:
//
//	letter.go, results.go         paragraphs, quotes, suggestions; sums, titles and the arithmetic in one line
package plan
