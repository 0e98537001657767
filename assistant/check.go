package assistant

import (
	"fmt"
	"strings"
)

// Objection is what the check holds against a reply.
type Objection struct {
	Reason string // for a developer or a model, English
	Words  string // the piece of the reply that has no source
}

// object is the one place where a reply is held against its sources, before
// anything of it is shown. nil: it may go out.
func (a *Assistant) object(t *Turn, r *Reply) *Objection {
	if o := a.checkForm(r); o != nil {
		return o
	}
	said := r.Text
	for _, m := range r.Missing {
		said += "\n" + m.Question
	}
	for _, check := range []func(*Assistant, *Turn, *Reply, string) *Objection{
		checkFigures, checkRoles, checkQuotes, checkClauses, checkBinding, checkOffices, checkLinks, checkContacts, checkVows, checkConfidences,
	} {
		if o := check(a, t, r, said); o != nil {
			return o
		}
	}
	// suggestions are what the user may say next, so their figures are the user's
	offered := strings.Join(r.Suggestions, "\n")
	for _, check := range []func(*Assistant, *Turn, *Reply, string) *Objection{
		checkClauses, checkOffices, checkLinks, checkContacts, checkConfidences,
	} {
		if o := check(a, t, r, offered); o != nil {
			return o
		}
	}
	return nil
}

// objectTo is object for what a planner wrote. The fallback's phrases are the
// house's own, each of them tested; whoever else writes does so freely, and is
// held to a closed world as well: a figure passes only in a part that its
// source gives it. What stands before the byte at from was looked at before.
func (a *Assistant) objectTo(t *Turn, r *Reply, p Planner, from int) *Objection {
	if o := a.object(t, r); o != nil || p == a.Fallback {
		return o
	}
	if o := checkModality(a, t, r.Text, from); o != nil {
		return o
	}
	return checkParts(a, t, r, r.Text, from)
}

// checkForm wants a whole reply that rests on the policy where it must.
func (a *Assistant) checkForm(r *Reply) *Objection {
	switch r.Kind {
	case Answered, Clarify, Refuse, SmallTalk:
	default:
		return &Objection{"there is no such kind of reply", string(r.Kind)}
	}
	for _, m := range r.Measures {
		if m < 0 || m > len(a.Policy.Measures) {
			return &Objection{"there is no such measure", fmt.Sprint(m)}
		}
	}
	if strings.TrimSpace(r.Text) == "" {
		return &Objection{"the reply is empty", ""}
	}
	if r.Kind == Answered && len(r.Citations) == 0 {
		return &Objection{"an answer must cite a clause", ""}
	}
	for _, c := range r.Citations {
		if c.Clause == nil || a.Policy.Clause(c.Clause.ID) != c.Clause || c.Start < 0 || c.End > len(c.Clause.Text) || c.Start >= c.End {
			return &Objection{"a citation that is no piece of the policy", ""}
		}
	}
	return nil
}

// userSaid is all that the user has written in this conversation.
func (t *Turn) userSaid() string {
	return strings.Join(append(t.Conversation.Messages(), t.Message), "\n")
}

// sentenceAt returns the sentence of text around the byte at i.
func sentenceAt(text string, i int) string {
	const ends = "。！？；!?;\n"
	from := strings.LastIndexAny(text[:i], ends) + 1
	if end := strings.IndexAny(text[i:], ends); end >= 0 {
		return text[from : i+end]
	}
	return text[from:]
}
