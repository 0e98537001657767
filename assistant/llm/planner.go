package llm

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/tmc/langchaingo/llms"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

const (
	// LongestTurn bounds all that a turn does with the model, waits and retries included.
	LongestTurn = 90 * time.Second
	// LongestSilence bounds the gap before and between the bytes of an answer.
	// From some servers it comes whole, so it must cover the writing of one.
	LongestSilence = 45 * time.Second
	// MostRequests bounds how often a turn asks the model and gets no move out of
	// it: mistakes sent back, calculations made before. Moves have their own bound.
	MostRequests = 4
)

// Options are all that a Planner is made of. URL, Model, Toolbox and Policy are needed.
type Options struct {
	URL        string              // of an OpenAI-compatible endpoint, up to and without /chat/completions
	Model      string              // its name for the model
	Key        string              // "" sends none
	Offline    assistant.Planner   // keeps the conversation's memory; nil: it is carried on unchanged
	Toolbox    *tools.Toolbox      //
	Policy     *knowledge.Document //
	Log        *slog.Logger        // nil: silence
	HTTPClient *http.Client        // for a proxy or certificates; its Timeout and redirects are not used. nil: one without a proxy
	Longest    time.Duration       // 0: LongestTurn
	Silence    time.Duration       // 0: LongestSilence
	AtOnce     int                 // calls under way; 0: AtOnce
}

// Planner asks a language model. It is safe for concurrent use.
type Planner struct {
	name      string
	policy    *knowledge.Document
	toolbox   *tools.Toolbox
	offline   assistant.Planner
	functions []llms.Tool
	model     *model
	longest   time.Duration
	wire      *wire
	base      string // of the endpoint
}

// New returns a planner. It opens no connection. An error means that the
// options cannot work; it never repeats the URL, which may hold a password.
func New(o Options) (*Planner, error) {
	base, err := baseOf(o.URL)
	switch {
	case err != nil:
		return nil, err
	case strings.TrimSpace(o.Model) == "":
		return nil, errors.New("llm: no model named")
	case o.Toolbox == nil || o.Policy == nil:
		return nil, errors.New("llm: toolbox and policy are needed")
	case strings.ContainsFunc(o.Key, func(r rune) bool { return r <= ' ' || r > '~' }):
		return nil, errors.New("llm: the key has characters that no header may carry")
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Longest <= 0 {
		o.Longest = LongestTurn
	}
	if o.Silence <= 0 {
		o.Silence = LongestSilence
	}
	if o.AtOnce <= 0 {
		o.AtOnce = AtOnce
	}
	client, counted := clientOf(o.HTTPClient), &tally{}
	w := &wire{client: client, key: o.Key, live: replyFunction, silence: o.Silence, log: o.Log, tally: counted, seen: &dialect{}}
	door, err := newModel(base, o.Model, o.Key, w)
	if err != nil {
		return nil, errors.New("llm: langchaingo refuses the options")
	}
	return &Planner{
		name: o.Model, policy: o.Policy, toolbox: o.Toolbox, offline: o.Offline, functions: functionsOf(o.Toolbox),
		longest: o.Longest, wire: w, base: base,
		model: &model{
			llm: door, breaker: &breaker{now: time.Now, after: MostFailures}, log: o.Log, longest: o.Longest,
			places: make(chan struct{}, o.AtOnce), patient: WaitForPlace, tally: counted,
		},
	}, nil
}

// baseOf checks an endpoint's address.
func baseOf(address string) (string, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	switch {
	case err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "":
		return "", errors.New("llm: the URL is not an http or https address")
	case u.User != nil || u.RawQuery != "" || u.Fragment != "":
		return "", errors.New("llm: the URL may hold no user, query or fragment; the key is an option of its own")
	}
	return strings.TrimRight(strings.TrimSuffix(strings.TrimRight(u.String(), "/"), "/chat/completions"), "/"), nil
}

// clientOf makes the client that a turn may rely on: no timeout of its own,
// which would count from the first byte sent, and no redirect, which would
// hand question and key to an address that nobody configured.
func clientOf(given *http.Client) *http.Client {
	c := &http.Client{}
	if given != nil {
		*c = *given
	} else {
		transport := http.DefaultTransport.(*http.Transport).Clone()
		transport.Proxy = nil // the default one reads the environment
		c.Transport = transport
	}
	c.Timeout = 0
	c.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return c
}

// Close lets idle connections go.
func (p *Planner) Close() { p.wire.client.CloseIdleConnections() }

// Name implements assistant.Planner: the model's name.
func (p *Planner) Name() string { return p.name }

// Next implements assistant.Planner: search, then whatever the model calls
// for, until it replies; sentences of the reply go out as they are written. Its
// errors are *Error, or the context's.
func (p *Planner) Next(ctx context.Context, t *assistant.Turn) (assistant.Move, error) {
	d, ok := t.Plan.(*dialogue)
	if !ok {
		if err := p.model.breaker.open(); err != nil {
			return nil, err
		}
		d = newDialogue(ctx, time.Now().Add(p.longest))
		t.Plan = d
		return d.make(assistant.Search{Query: t.Message, Most: passages}), nil
	}
	if move := d.next(); move != nil {
		return move, nil
	}
	for d.requests < MostRequests {
		move, err := p.ask(d, t)
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case err != nil:
			return nil, err
		case move != nil:
			return move, nil
		}
		d.requests++
	}
	return nil, &Error{Cause: ErrConfused, Detail: "no reply"}
}

// ask hears the model out, or as far as it has written a sentence. No move and
// no error: it must be asked again.
func (p *Planner) ask(d *dialogue, t *assistant.Turn) (assistant.Move, error) {
	if d.messages == nil {
		d.messages = p.opening(t)
	}
	if d.writing != nil && d.writing.refused(t) {
		d.takeBack(t)
		return nil, nil
	}
	if d.writing == nil {
		d.catchUp(p, t)
		call, err := p.model.call(d.ctx, d.messages, p.offer(d))
		if err != nil {
			return nil, err
		}
		d.writing = &writing{call: call}
	}
	say, s, err := p.listen(d, t)
	if err != nil {
		return nil, err
	}
	if say != nil {
		return *say, nil
	}
	reply, err := p.take(d, t, s)
	d.writing = nil
	switch {
	case err != nil:
		return nil, err
	case reply != nil:
		return d.make(*reply), nil
	}
	return d.next(), nil
}

// offer lists the functions of the next request. When the assistant's patience
// runs out there is only one: reply, with a move to spare for an objection.
func (p *Planner) offer(d *dialogue) []llms.Tool {
	if d.moves >= assistant.MostMoves-2 {
		return only(p.functions)
	}
	return p.functions
}

func (d *dialogue) make(m assistant.Move) assistant.Move {
	d.moves++
	return m
}

// next takes the next of the moves that the model asked for.
func (d *dialogue) next() assistant.Move {
	if len(d.todo) == 0 {
		return nil
	}
	m := d.todo[0]
	d.todo = d.todo[1:]
	return d.make(m)
}
