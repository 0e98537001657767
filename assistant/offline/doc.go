// Package offline is the planner that needs nothing: no model, no key, no network.
//
// It understands by composition: what is wanted (an act) × what it is about
// (subjects) × what was said (facts: amounts with their roles, periods,
// counts, yes/no conditions), over what the conversation already knows (a
// memory). A message goes through packages that each know only those before:
//
//	english    puts an English one in plain Chinese
//	reword     puts it in plainer words
//	sentence   makes it ready: amounts masked, what each is, what is asked for
//	passing    hears the conditions and the people told in passing
//	reading    relates the amounts to each other and to the memory: the items to calculate
//	plan       reads it against the memory and settles what is calculated
//	offline    (this one) says the results in words that people read
//
// Beside them, memory is what is carried to the next turn, and sheets what there
// is to say about each topic, with its quotes.
//
// Words come first, as tables that read like lists; the small model
// trained on the bank of package asked helps where words are silent, and overrules
// them where it is all but certain. So do what was learned of amounts (package
// amount), of conditions (package condition), of what is asked for (package want), of what everybody asks (package faq) and of what a message does to
// what was worked out before it (package turn), and of how amounts stand to each other
// (package standing). Several amounts that a message edits are a tally (package tally).
//
// The planner:
//
//	planner.go, understand.go     the Planner: look the clauses up, calculate, reply; what one message alone says
//	sure.go                       whether a turn is understood well enough to be answered without a language model
//	compose.go, letter.go         the reply, once everything is known: answer, ask for what is missing, quote; the letter it is written in
//	plain.go, notices.go          what remains when a check refused the reply; what the text is worth today
//	manners_words.go              greetings, refusals, asking which measure or amount is meant
//	english.go, english_verdicts.go, english_text.go, english_everyday.go   all of it for who writes English: results, the text, what everybody asks
//
// What calculations came to:
//
//	award_short.go                how far an award is from its ceiling
//	results.go                    the verdict first, then the steps, what is to be confirmed and what is worth money to know
//	targets.go, gap.go            how much must be bought or sold; how much is still missing
//	choices.go, options.go, stacking.go   which of two is better; plan by plan; what may be drawn together
//
// What is asked of a subject:
//
//	aspects.go                    rate, ceiling, words, conditions, office
//	premise.go, confirmed.go, kinds.go   what the message takes for granted or has heard, put right; figures to be confirmed; promises: 上回你亲口讲批80万
//	own_money.go                  money of the asker's own, which is no claim of what the text has: 之前政府给过80万
//	before_issue.go               whether what was spent before the policy is out counts
//	besides.go                    what is asked beside an amount: 顺便问下几时施行
//	open_details.go, unsaid.go    details that the text leaves open, what it does not have, and whom to ask
//	other_payers.go               the province or a district that has paid as well, and purchases of somebody else
//	glossary.go, closest.go       what a word means; the sentence nearest to the message, in the text's own words
//
// What everybody asks:
//
//	everyday.go, everyday_measures.go   the answers that are put together of the text; the others are data of package faq
//
// What is asked of the text:
//
//	whole.go, lists.go            its term, funds, and worth; the measures one by one, quotas, ceilings, what fits the asker
//	traits.go, offices_asked.go   which measures have something: 写明了每年限多少个的; which offices measures have in common
//	foreign.go                    what a company in another city is told
//	concordance.go, lookup.go     in which measures a figure or a word stands
//	text_query.go, text_edges.go, text_places.go   what the build of the text answers: the highest and the lowest,
//	                              measures and sentences by their place
//	text_offices.go, text_words.go   offices by their place or their measures; words, and what stands beside them
//
// It never computes: every sum comes from a calculation, and every other
// figure from a clause that the reply cites or from the user's own words.
package offline
