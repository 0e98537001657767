package llm

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"sync"

	"github.com/tmc/langchaingo/llms"
)

// errLeft ends a call that nobody waits for any more.
var errLeft = errors.New("nobody waits for the model's answer")

// flights are the calls under way. Identical ones are made once: a call
// belongs to no turn but to all who wait for it, and ends with the last of
// them. (golang.org/x/sync/singleflight shares results only, not what comes
// while they are made, and cannot be left.)
type flights struct {
	mu  sync.Mutex
	all map[[sha256.Size]byte]*flight
}

// flight is one call of the model.
type flight struct {
	mu      sync.Mutex
	args    []byte        // of the live call, as far as they have come
	news    chan struct{} // closed when there is something new
	over    bool
	said    said
	err     error
	waiting int
	cancel  context.CancelCauseFunc
	left    func() // takes it off the list
}

// join returns the call under way for a request, or starts one.
func (f *flights) join(messages []llms.MessageContent, functions []llms.Tool, start func(*flight)) (l *listener, joined bool, err error) {
	text, err := json.Marshal([]any{messages, functions})
	if err != nil {
		return nil, false, err
	}
	key := sha256.Sum256(text)
	f.mu.Lock()
	defer f.mu.Unlock()
	if c := f.all[key]; c != nil && c.enter() {
		return &listener{flight: c}, true, nil
	}
	c := &flight{news: make(chan struct{}), waiting: 1}
	c.left = func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		if f.all[key] == c {
			delete(f.all, key)
		}
	}
	if f.all == nil {
		f.all = map[[sha256.Size]byte]*flight{}
	}
	f.all[key] = c
	start(c)
	return &listener{flight: c}, false, nil
}

func (c *flight) enter() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.waiting == 0 {
		return false // it is being cancelled
	}
	c.waiting++
	return true
}

func (c *flight) grow(fragment string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.args = append(c.args, fragment...)
	close(c.news)
	c.news = make(chan struct{})
}

func (c *flight) end(s said, err error) {
	c.left()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.said, c.err, c.over = s, err, true
	close(c.news)
}

// listener is one turn's part in a call.
type listener struct {
	flight *flight
	heard  int
	gone   sync.Once
}

// next waits for what is new of the live call's arguments; over tells that the
// call has ended.
func (l *listener) next(ctx context.Context) (fragment string, over bool, err error) {
	for {
		c := l.flight
		c.mu.Lock()
		fragment, over, news := string(c.args[l.heard:]), c.over, c.news
		c.mu.Unlock()
		l.heard += len(fragment)
		if fragment != "" || over {
			return fragment, over, nil
		}
		select {
		case <-news:
		case <-ctx.Done():
			return "", false, ctx.Err()
		}
	}
}

// answer is what the call came to, once it is over.
func (l *listener) answer() (said, error) { return l.flight.said, l.flight.err }

// leave ends this turn's part; with the last one the call is cancelled.
func (l *listener) leave() {
	l.gone.Do(func() {
		c := l.flight
		c.mu.Lock()
		c.waiting--
		last := c.waiting == 0
		c.mu.Unlock()
		if last {
			c.left()
			c.cancel(errLeft)
		}
	})
}
