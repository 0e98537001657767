// Package passing hears what a message says in passing: yes/no conditions (没备过案, 自研, 省里也评上了), and of people who is
// meant and how many of them hold a certificate.
//
// Conditions:
//
//	echoed.go                     a condition repeated as a question and answered: 垂直模型？那玩意儿我们不碰
//	left_open.go                  doubts, which leave a condition to be confirmed: 算不算数我自己都没底
//	asked_whether.go              whether something counts as what is wanted, which states nothing: 豆包算备案的模型吗
//	conditions.go, conditions_general.go   what is stated of a condition, by the words of sayings/*.txt: 没备过案, 自研; in common words where no saying has heard it
//	hear.go                       what was learned to be said against the applicant (package condition)
//	doubled.go, polarity.go, none_at_all.go   denials denied, 不是贴牌, and doubts; the contrary denied; emphatic denials: 一本没下来
//	pending.go                    what is under way, and what there is once it is through: 还在申请认定，批下来的话奖多少
//	product_conditions.go         whose 自主知识产权 it is, where it is asked or the text does not say
//	received.go                   what an award has brought already: 补了18万，还能再补吗
//	trade_names.go                words that begin like a denial, and deny nothing: 无人集卡, 不锈钢
//	referring.go, words.go        the clauses of a message; another company, and who of a team stays away
//
// People:
//
//	persons.go                    phrases that name persons, as a number of people: 我老公, 他的两个徒弟
//	lots.go, groups.go            some of the people, part by part; group by group, batch by batch: 第一批25人全部拿证
//	roll.go                       who was trained, and who of them holds a certificate, over what was known
//	counts.go, projects.go        small counts in English
package passing
