// Package reading is what one message says: its conditions, and its amounts as they stand to each other and to what the
// memory holds. From a [Reading] it gathers the items that a calculation is made for, and what has to be asked first.
// It calculates nothing.
//
// All of it together:
//
//	rambling.go                   long messages: what is said by the way is left out before anything is read
//	reading.go, read.go           the Reading of one message, and the steps to it
//	wants.go                      what it asks for, once other words have taken some of it back
//	understand.go, sure.go        what is asked for, by the words or as guessed
//	said_over.go                  what its speaker takes back in the same breath, put right before all else: 算了不闹了
//	sums.go                       the amounts themselves, each a Sum with what it is, and which of them may enter a rule
//	words.go                      words that several files need
//
// What it is about:
//
//	subject_choice.go, focus.go, asked_alone.go   which topics it names, and which it means, the conversation in view;
//	                              the only one asked about
//	foreign.go, overrules.go      what sounds like another matter and is ours; where the model is all but certain
//	offices.go, own_persons.go    which office is named, and by it the measure: 科技局牵头那条; what persons get
//	referring.go, told_ahead.go   which of several things a clause speaks of: ordinals, names, 前者; the clause before the amount
//	recalled.go                   an earlier amount by which the message names what it is about: 27万那项到底是哪个局在管
//
// What is asked:
//
//	in_passing.go                 what is told in passing and not asked: how to apply, beside how much
//	silent.go, learned_acts.go    wants that words tell alone; what is asked for, or done to what was worked out, as was learned
//	not_asked.go, settle_words.go   what the words only seem to ask for; what stands behind a greeting
//	ways.go                       the longest lists of words, read from files of one way a line: ways/fraud.txt
//	manner.go, poses.go, above_board.go   fraud, privacy, thanks; an office's word that is wanted; what only looks like forging
//	concordance.go, confirmed.go  a figure or a word that is to be found in the text; ceilings to be confirmed
//	backwards.go, inverse.go, award_figures.go   from the award to what brings it, by words and as was learned; amounts that are awards
//	difference.go, gap.go, edges.go   by how much two results differ; how far it is to a line; what is missing to it: 差五百块满十万
//	line_confirmed.go             a threshold that is to be confirmed: 不低于1000万才能奖吗
//	stacking.go                   whether the sum of several supports has a ceiling
//
// Conditions, people and projects:
//
//	at_home.go                    persons who buy for themselves, or rent a home
//	conditions.go, conditions_general.go   year and kind of a product; what keeps from an award
//	talent_kinds.go               which listed category of talent somebody belongs to, or none: AIGC公司的前台
//	institutions.go               buyers of which the text does not say that they are 企业: 律所买了8万算力
//	counts.go, people.go, groups.go   counts, and those that make no sense; who holds a certificate; by shares: 三分之二拿到证
//	shares_of_count.go            some among all, and a count that moves: 46人里头20个拿了证, 刚又公示一个
//	projects.go, projects_higher.go, project_kinds.go, fates.go   projects selected; those taken by a selection higher up; by kind;
//	                              what became of each group
//	somebody_else.go, one_of_them.go   another person than before; one of several that nobody names
//	who_applies.go                applicants of whom the text does not say whether it means them
//	made_not_bought.go, other_city.go, matched_so_far.go, received.go   a model of one's own; the city's own money for the same thing, and what it
//	                              matched; what an award has brought already
//
// Which amounts count:
//
//	reckoning.go, lower_bounds.go   what somebody has reckoned for himself; amounts of which only the lower end is told: 至少70万
//	set_aside.go, of_this.go      what is not to be reckoned, of several: 不算算力; conditions that are told of another measure
//	belonging.go, own_names.go    which of them a topic is about; an amount is of what its own words name
//	beside_the_point.go, in_the_head.go   other money, and rules that are quoted; a share that somebody worked out wrong
//	corrected_old.go, stages.go   the wrong figure behind the right one, 是9万8，不是8万9; slips; signed, booked and paid
//	whose.go, parties.go, our_share.go   ours and theirs; two companies; our own share of what several paid: 我们7万，他们12万
//	owners.go, owner_lists.go, owners_paid.go   whose each amount is, where each owner is paid on its own: A公司6万，B公司7万
//	owner_years.go                the same for years; one project over several years
//	apiece.go, projects_each.go   projects and platforms that each spent or earned: 3个项目各投200万
//	whether_it_counts.go, topped_up.go   of what the text does not say whether it counts; more, to reach a line, or one purchase cut up
//
// How amounts stand to each other:
//
//	award_short.go                how far an award is from its ceiling
//	relations.go, surely_related.go   every relation that is tried, in order; those tried before what was learned
//	stood.go, standings.go        what they come to, as was learned (package standing); words that tell it anyway
//	plain_totals.go, arithmetic.go   a total that the message names with its parts; wholes and parts by what they add up to
//	parts.go, counted_list.go, listed.go   a part of a whole, gone or named for the topic; lists of amounts, of quarters, of fees
//	together.go, told_in_parts.go   amounts that add up, or stay apart
//	named_parts.go, parts_beside.go   amounts told by bare names; parts of one measure beside those of another
//	part_labels.go                the name right before an amount: 甲合同花了4万2，乙合同花了1万8
//	alternatives.go, choices.go, options.go   one or the other, both asked about; which of them is taken; plans of several purchases
//	by_each_other.go              things that go by a letter, one told by another: 甲比乙多500万，乙是1000万
//	relative.go, shares.go, shares_told.go   so much more, or so much of, another: 比去年多花5000, 两成是算力服务, 只有他的六成
//	loose_shares.go               shares and comparisons that nothing has read: they are asked about
//	usage.go, invoiced_paid.go, paid_later.go, by_tax.go   bought and used, gifts; paid, invoiced and owed; with the tax and without it
//	contracts.go, years.go, outcome.go   contracts over years and forecasts; other years; what it came to in the end
//	steps.go, steps_told.go       what went off and what is left; one product sold one time after another
//	net_told.go                   a whole, what was refunded of it, and what it came to
//
// How often they fall due:
//
//	annual.go, computing.go       what an amount makes a year; the year's total and the actual fee of computing power
//	fell_due.go, rises.go         a period put right, 6500是每个月; prices that change within a year: 6月起涨到8千
//	half_alone.go, contract_months.go   one half of the year told alone; what was put into a project over several years
//	part_rates.go                 runs of months, each at its own price: 前四个月每月3000元，后八个月每月6000元
//	next_of_year.go, year_goes_on.go   the parts of the year that amounts are of; halves and quarters told turn by turn
//
// A price for each:
//
//	perthing.go, hours.go, pieces.go   of something counted: 每台9万5; by the hour, the seat, the piece; pieces that come or go
//	part_pieces.go, pieces_apart.go   parts told by the piece: 6台质检机每台15万; pieces that were free or cheaper
//
// Products:
//
//	products.go, product_names.go   one item a product, over those known; what each is called beside its kind
//	products_told.go, product_parts.go   what is told of one of several: 只有芯片有专利; sales that are no sales of the product
//	products_many.go, product_shares.go   more than the city rewards, or buyers of one; by their share of what the company takes in
//	that_alone.go                 one of several told anew, and it alone asked about: 这款能有多少
//	by_rank.go                    another amount for one of several, by its place: 第二款是980万
//
// The items, and what changes them:
//
//	items.go, gathering.go        what is known of a topic after this message, and the steps to it
//	items_changed.go, facts.go    what is known without an amount; all besides money
//	additions.go, edits.go, totals.go   what comes on top; an amount that changes what is known; projects or products that join the sum
//	scaled.go, supposed.go, supposed_away.go   翻一倍; one of several scaled; unmet conditions supposed to be met
//	parts_edited.go, part_alone.go, parts_out.go   a part put right, taken out or put back; one alone, or all without
//	                              it; a part of the whole
//	corrected_parts.go            what was forgotten, a new rate, the total told again
//	unsaid_edits.go, beside.go    edits without an amount; one of several meant by its amount or letter: 乙记错了，是5万9
//	tallied.go, tallied_entries.go   several amounts that a message edits (package tally)
//	plain_words.go, in_other_words.go   an amount in words that are always understood; what an investment was planned to come to
package reading
