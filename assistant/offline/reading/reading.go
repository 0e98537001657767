package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// Reading is what one message says, before the conversation is looked at.
type Reading struct {
	*sentence.Sentence
	guess       asked.Guess
	Wants       map[want.Want]bool
	Guessed     bool     // the wants are the model's guess, not in words
	Measures    []int    // named by number
	Unreal      []string // numbers of measures that do not exist, as written
	Mentions    []sentence.Mention
	Sums        []Sum
	Truths      map[string]bool
	Rates       []money.Figure        // percentages that the message states
	Places      []Place               // where the text has what the message asks to find
	SoughtFor   string                // and what that is
	Offices     []string              // offices that it names, as the policy writes them
	Tallied     []Tallied             // what several amounts are after the message edited them
	Recalled    []memory.Subject      // what it comes back to by a figure or a number
	beside      map[asked.Topic][]int // the amounts that are parts of one sum, by the measure that it is of
	besideNames map[int]string        // … and the name by which each was told
	Personal    bool                  // what persons get is asked for

	Recalc                         bool          // 那按文本算
	SurelyTarget                   bool          // it goes from the award to what brings it, as was learned
	Fee                            bool          // whether one must pay somebody to get an award is asked
	Across                         bool          // results of two measures are held against each other
	Effect                         turn.Guess    // what it does to what was worked out before, as learned; nil where nothing was
	Step                           sentence.Step // what its one amount does to the amount known before
	TwoFit                         bool          // two amounts of the message both fit: alternatives
	OpenWhich                      bool          // … and which of them counts, the text does not say
	ComesTrue                      bool          // what was supposed before may be spoken of as if it were so
	byYear                         bool          // one amount for each of several years, in a list
	owned                          *owned        // the owners that are spoken of, each paid on its own
	Each                           bool          // of several owners it is asked what each gets
	Parties                        bool          // one amount is the asker's, the other somebody else's, and both are asked about
	counted                        bool          // the amounts are as many parts of one sum as the message says
	byPeriod                       bool          // one amount for each quarter or month, in a list
	NoBase                         bool          // nothing was bought, or the province gave nothing: no base for a share
	monthRuns                      bool          // all amounts are of one run of months after the other
	SplitUp                        bool          // one purchase is to be cut into several contracts
	Fraud, Secret, Bend, Inject    bool
	Privacy                        bool // wants to know of other people
	Greeting, Thanks, Identity     bool
	Elsewhere, OtherCity           bool
	Unsure, Correcting, Elliptical bool
	Individual, Hypothetical       bool
}

// MeasuresInPolicy bounds the numbers that name a measure.
const MeasuresInPolicy = 9

// Want tells whether the message wants any of these.
func (r *Reading) Want(ws ...want.Want) bool {
	return slices.ContainsFunc(ws, func(w want.Want) bool { return r.Wants[w] })
}
