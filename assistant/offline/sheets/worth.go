package sheets

import (
	"strings"

	"github.com/rongce/rongce/knowledge"
)

// Worth is what the text is worth on a day, in the words of each place where that is said. Nothing else says it in fixed words:
// once the policy is issued, or its term is over, every answer is right.
type Worth struct {
	Award, Again string // beside a sum, at first and where it was said before
	Today        string // a sentence of its own
	Clause       string // within a sentence
	Claim        string // whether it can be claimed now
	Apply        string // … where somebody asks how
	Rules        string // within a sentence, where the text leaves something open
	Phone        string // at the end of what is read out
	Mark         string // behind the name of the policy

	AwardEN, ClaimEN, MarkEN string
}

var worths = map[knowledge.Standing]*Worth{
	knowledge.NotIssued: {
		Award:  "这份政策还是征求意见稿，正式印发前不能申领，以正式文件和实施细则为准。",
		Again:  "（仍是征求意见稿，以正式印发的为准。）",
		Today:  "现在还是征求意见稿，尚未正式印发。",
		Clause: "现在还是征求意见稿",
		Claim:  "这份还是**征求意见稿**，不是正式文件，尚未正式印发，现在不能申领；要等正式印发施行，并看责任单位另行制定的实施细则。",
		Apply:  "现在还是征求意见稿，尚未正式印发，还不能申报。",
		Rules:  "现在还是征求意见稿，要等正式印发，以责任单位另行制定的实施细则为准",
		Phone:  "要提醒您：这还是征求意见稿，尚未正式印发，现在还不能申领，以正式文件和实施细则为准。",
		Mark:   "（征求意见稿）",

		AwardEN: "This is still a draft for comments (征求意见稿): nothing can be claimed before it is issued.",
		ClaimEN: "**Not in force yet**: the text is still a draft for comments (征求意见稿).",
		MarkEN:  " (still a draft, 征求意见稿)",
	},
	knowledge.InForce: {
		Award:  "最终以责任单位审核为准。",
		Again:  "最终以责任单位审核为准。",
		Today:  "这份政策已经印发，正在施行。",
		Clause: "现在正在施行",
		Claim:  "这份政策**已经印发，正在施行**；怎么申领、什么时候受理，要看责任单位另行制定的实施细则。",
		Apply:  "这份政策已经印发，正在施行。",
		Rules:  "以责任单位另行制定的实施细则为准",
		Phone:  "要提醒您：最终以责任单位审核为准。",

		AwardEN: "The responsible offices decide.",
		ClaimEN: "**In force**: the policy has been issued; how to claim is for the detailed rules (实施细则) of the responsible offices.",
	},
	knowledge.Expired: {
		Award:  "这份政策的有效期已过。",
		Again:  "这份政策的有效期已过。",
		Today:  "这份政策的有效期已过。",
		Clause: "现在有效期已过",
		Claim:  "这份政策的**有效期已过**；还能不能申领，文本没有写，要问责任单位。",
		Apply:  "这份政策的有效期已过。",
		Rules:  "这份政策的有效期已过，要问责任单位",
		Phone:  "要提醒您：这份政策的有效期已过。",

		AwardEN: "The term of this policy is over.",
		ClaimEN: "**No longer in force**: the term of this policy is over.",
	},
}

// WorthOf returns the words for what a policy that stands so is worth.
func WorthOf(standing knowledge.Standing) *Worth { return worths[standing] }

// Fill puts the words where a text leaves room for them: {今天} a sentence, {此刻} within one, {申领} whether it can be claimed,
// {细则} where the text leaves something open.
func (w *Worth) Fill(text string) string {
	return strings.NewReplacer("{今天}", w.Today, "{此刻}", w.Clause, "{申领}", w.Claim, "{细则}", w.Rules).Replace(text)
}
