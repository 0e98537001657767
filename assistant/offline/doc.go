// Package offline is the planner that needs nothing: no model, no key, no network.
//
// It understands by composition: what is wanted (an act) × what it is about
// (subjects) × what was said (facts: amounts with their roles, periods,
// counts, yes/no conditions), over what the conversation already knows (a
// memory). Words come first, as tables that read like lists; the small model
// trained on the bank of package asked helps where words are silent, and overrules
// them where it is all but certain. So do what was learned of amounts (package
// amount), of conditions (package condition), of what is asked for (package want) and of what a message does to
// what was worked out before it (package turn), and of how amounts stand to each other
// (package standing). Before all of it a message is put in plainer words (package reword).
//
//	sentence.go, lumps.go, spelling.go, homophones.go, tables.go   the message in normal form, its amounts masked
//	rambling.go                   long messages: what is said by the way is left out before anything is read; a bare question
//	                              about another measure after it; periods within reach of an amount
//	reckoning.go                  what somebody has reckoned for himself, a whole told about beside its parts
//	subjects.go, subject_choice.go, focus.go, titles.go   what it is about, the conversation in view
//	acts.go, manner.go            what is wanted, and in what manner
//	silent.go, learned_acts.go    what is asked for, or done to what was worked out, without the word for it, as was learned
//	overrules.go                  where the model is all but certain
//	concordance.go                a figure or a word that is to be found in the text
//	roles.go, told.go             what each amount is: total, fee, claim, wish …; by the words, and as was learned
//	periods.go, spans.go, rises.go, fell_due.go, turnofyear.go, annual.go   how often it falls due, for how long, what that makes a year
//	relations.go, plain_totals.go, parts.go, arithmetic.go, relative.go, listed.go, counted_list.go, parties.go, whose.go,
//	our_share.go, joint.go, beside_the_point.go, alternatives.go,
//	choices.go, options.go
//	                              how the amounts stand to each other: planned and done, whole and
//	                              part, ours and theirs, one after the other, one or the other;
//	                              offers of one thing, plans of several
//	usage.go, contracts.go, stages.go, years.go, outcome.go
//	                              bought and used, gifts, tax; contracts over years, forecasts and invoices;
//	                              what it came to in the end
//	perthing.go, pieces.go, hours.go, shares.go, shares_told.go
//	                              a price for each of something counted; so much more, or so much of, another
//	product_names.go, products_told.go   what products are called beside their kind; what is told of each of several, clause by clause
//	product_parts.go, product_moved.go, products_many.go   a part of the sales that is of another product; what a few words do to
//	                              them; more products than the city rewards, and the buyers of one
//	product_conditions.go         conditions of a product that are asked about, or came about later
//	product_shares.go             products by their share of what the company takes in
//	loose_shares.go               shares and comparisons that nothing has read: they are asked about
//	edges.go                      how much is missing to what, or lies beyond it
//	sums.go, belonging.go         the amounts themselves, and which of them a topic is about
//	promote.go, loose.go          bare numbers that are sums all the same
//	lower_bounds.go               amounts of which only the lower end is told
//	difference.go, gap.go, award_short.go   by how much two results differ; how far it is to the next line, and the award to its ceiling
//	additions.go, unitless.go, unit_given.go, currencies.go   what comes on top of what is known; bare numbers beside a known sum, units told later and put right; yuan beside dollars
//	backwards.go, inverse.go, award_figures.go   from the award to what brings it; what is an award, and no purchase
//	conditions.go, trade_names.go, conditions_general.go, doubled.go, left_open.go, pending.go, hear.go, counts.go, shares_of_count.go, people.go, persons.go, lots.go, roll.go, groups.go,
//	projects.go, fates.go, project_kinds.go
//	                              what was said in passing: 没备过案, 自研, 三个人
//	echoed.go, at_home.go         a condition repeated as a question and answered; persons who buy for themselves, or rent a home
//	offices.go, offices_asked.go  which office is named, and by it the measure; whose offices are the same, who is not among them
//	measures_listed.go, pointed_back.go, own_persons.go   what a follow-up means of a list or a result; persons who ask for themselves
//	by_ordinal.go, text_query.go, text_edges.go, text_offices.go, text_places.go, text_words.go
//	                              what the build of the text answers: measures, offices and sentences by their place,
//	                              the highest and the lowest, words and what stands beside them
//	referring.go, told_ahead.go   which of several things a clause speaks of
//	somebody_else.go, supposed_away.go   conditions of another person or company; what it would have been had one been met
//	above_board.go, poses.go      papers that changed or turned up, papers that somebody wants to hide or to have made
//	other_city.go                 the city's own money for the same thing
//	in_passing.go                 what is told in passing and not asked, and what is asked beside what is worked out
//	reading.go                    all of it together: the Reading of one message
//	items.go, items_changed.go, products.go, ledger.go, scaled.go, computing.go, apiece.go, facts.go   the things that are calculated, with their facts
//	standings.go, stood.go, plain_words.go, same_for_other.go
//	                              how amounts stand to each other and to the one known before, as was learned (package
//	                              standing), and what follows, put in words that are always understood
//	rewritten.go                  all that is read anew in other words
//	result_named.go               what an earlier answer came to, named by its amount
//	next_of_year.go               another part of the year, after those told before
//	restated.go                   what the message before moved it by, told again with another figure
//	none_at_all.go                one that is named to say that there is none
//	beside.go                     other things of the same kind, told of before
//	steps.go, back_names.go       what the one amount of a follow-up does to the amount before; short names for what was calculated
//	said_over.go                  what its speaker takes back in the same breath, put right before all else
//	invoiced_paid.go, surely_related.go, by_tax.go   one purchase by what was bought, paid, invoiced and is owed; amounts whose
//	                              words tell how they stand to each other, whatever was learned; with the tax and without it
//	purchases_again.go            follow-ups in few words on what was bought: 那别买了，还是9.5; 就按发票
//	own_names.go                  an amount is of what its own words name
//	told_in_parts.go              amounts told by the part of the year, the payment, the seller or the place that each is of
//	told_in_groups.go             people told group by group
//	other_year.go, parts_beside.go   what is of another year; parts of one measure beside those of another
//	part_rates.go, part_pieces.go, products_in_parts.go   parts of a year by the month, and parts by the piece, put right;
//	                              products that are each told in parts
//	sibling.go, if_met.go         another part of the same family by its name alone; if the one condition were met that is not
//	part_moved.go                 a part that was for another measure
//	contract_months.go, half_alone.go, year_goes_on.go, years_together.go   what a contract of so many months costs in all; one part of
//	                              a year told alone, and the others told turn by turn; several years told or asked for together
//	pieces_apart.go, projects_each.go   pieces that were free or cheaper, the own share of sales; projects that cost the same each
//	whole_after.go, follow_on.go, topped_up.go   what something comes to after a change; questions that go on from an answer;
//	                              what was spent against what it comes to with more
//	named_parts.go                amounts told by bare names behind the one thing that they are all of
//	tallied.go, tallied_entries.go, tallied_topics.go   several amounts that a message edits (package tally)
//	dearer_one.go, past_called.go, part_by_name.go, comes_to.go   offers by what they cost or are called, parts by what
//	                              they were for, what comes on top told with what it comes to
//	added_anew.go, periods_out.go, range_ends.go, by_rank.go   what came on top, told again with another amount;
//	                              periods that brought nothing; one end of a range; one of several products
//	confirmed.go, closest.go      rates and ceilings that somebody has confirmed; what the text says in its own words
//	awards_later.go, matched_so_far.go, whether_it_counts.go, one_of_them.go   what is told later of an award that was worked
//	                              out; what the city has matched so far; parts of which the text does not say whether they
//	                              count; what is told of one of several that nobody names
//	memory.go, edits.go, parts_out.go, why_not.go, part_labels.go, part_alone.go, by_number.go, by_result.go, by_pronoun.go, retarget.go,
//	parts_edited.go, unsaid_edits.go, corrected_old.go, answered.go, carried.go, inherited.go, sofar.go, came_back.go, recalled.go
//	                              what is carried to the next turn, how that turn edits it, and
//	                              what it comes back to
//	totals.go, supposed.go, undone.go, corrected_parts.go
//	                              sums over several results again, with one put right or one more;
//	                              suppositions, and what they leave when they are taken back; what
//	                              was forgotten, what a rate changed to, what is left without a part
//	traits.go, kinds.go           which measures have something; how many supports one has
//	settle.go, settle_words.go, foreign.go, scope.go, base.go   what kind of reply is called for
//	plan.go, plan_words.go, stated.go, assign.go, query.go, targets.go, remarks.go   from a reading to queries for the calculators
//	compose.go, results.go, uncounted.go, aspects.go, detail.go, open_details.go, whole.go, lists.go, …
//	                              the words that people read
//	sheets.go, glossary.go        what there is to say about each subject, with its quotes
//
// It never computes: every sum comes from a calculation, and every other
// figure from a clause that the reply cites or from the user's own words.
package offline
