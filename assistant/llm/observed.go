package llm

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"slices"
	"time"
)

// Observed is what the server's answers so far have shown.
type Observed struct {
	Streams bool     // it streams when asked to
	Calls   bool     // it calls functions
	Traits  []string // of its dialect: the Trait constants
	Refuses []string // fields of requests that it refuses, and that are left out since
}

// Observed tells how the server speaks.
func (p *Planner) Observed() Observed {
	d := p.wire.seen
	d.mu.Lock()
	defer d.mu.Unlock()
	return Observed{d.streams, d.calls, slices.Clone(d.traits), p.wire.quirks.shown()}
}

// Model is the server's name for the model.
func (p *Planner) Model() string { return p.name }

// longestList bounds the wait for a server's list of models.
const longestList = 15 * time.Second

// modelName is what a model's name looks like. Other things are not shown: a
// list may hold anything.
var modelName = regexp.MustCompile(`^[\w.:/@+-]{1,80}$`)

// Models lists the models that the server says it has; its errors are *Error. A
// server without such a list (ErrNotFound) may be a good one all the same.
func (p *Planner) Models(ctx context.Context) ([]string, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, longestList, ErrSilent)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, p.base+"/models", nil)
	if err != nil {
		return nil, &Error{Cause: ErrUnreachable}
	}
	if p.wire.key != "" {
		req.Header.Set("Authorization", "Bearer "+p.wire.key)
	}
	res, err := p.wire.client.Do(req)
	if err != nil {
		return nil, lost(ctx, err)
	}
	defer res.Body.Close()
	data, err := io.ReadAll(io.LimitReader(res.Body, LargestResponse))
	switch {
	case err != nil:
		return nil, lost(ctx, err)
	case res.StatusCode/100 != 2:
		return nil, &Error{Cause: causeOf(res.StatusCode), Status: res.StatusCode, Detail: errorCode(data, p.wire.key)}
	}
	var list struct {
		Data []struct {
			ID string `json:"id"`
		} `json:"data"`
	}
	if json.Unmarshal(data, &list) != nil {
		return nil, &Error{Cause: ErrUnreadable, Detail: "no list of models"}
	}
	var out []string
	for _, m := range list.Data {
		if modelName.MatchString(m.ID) {
			out = append(out, m.ID)
		}
	}
	return out, nil
}
