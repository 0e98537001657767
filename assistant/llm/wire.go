package llm

import (
	"bufio"
	"bytes"
	"context"
	"crypto/x509"
	"errors"
	"io"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"strconv"
	"syscall"
	"time"
)

const (
	// MostAttempts bounds how often one request is sent to a server that is
	// busy (429) or failing (5xx).
	MostAttempts = 3
	// FirstWait is the wait before the second attempt where the server names
	// none; it doubles from there.
	FirstWait = 400 * time.Millisecond
	// LongestWait is the longest Retry-After that is waited for: beyond it a
	// citizen is better served by the offline planner.
	LongestWait = 15 * time.Second
	// LargestResponse bounds one answer, in bytes after decompression: some
	// servers repeat the whole, or send a line of a megabyte.
	LargestResponse = 4 << 20
)

// wire carries langchaingo's requests to the server and brings back textbook
// streams or typed errors. It implements the client's Doer. It has no timeout
// of its own: the request's context bounds the turn, and silence the gaps.
type wire struct {
	client  *http.Client
	key     string
	live    string // the function whose call is passed on while it grows
	silence time.Duration
	log     *slog.Logger
	quirks  quirks
	seen    *dialect
	tally   *tally
}

// Do sends a request, again where that may help.
func (w *wire) Do(req *http.Request) (*http.Response, error) {
	asked, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	for attempt, adjusted := 1, 0; ; {
		body := w.quirks.avoid(asked)
		w.tally.requests.Add(1)
		got := w.send(req, body)
		if got.err == nil {
			return &http.Response{
				StatusCode: http.StatusOK, Status: "200 OK", Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: req,
				Header: http.Header{"Content-Type": {"text/event-stream"}}, Body: got.body,
			}, nil
		}
		if field := w.quirks.learn(got.refusal, body); field != "" && adjusted < len(knownQuirks) {
			w.log.Info("model server refuses a field, it is left out from now on", "field", field)
			adjusted++
			continue
		}
		wait, ok := again(req.Context(), got, attempt)
		if !ok {
			return nil, got.err
		}
		w.tally.retries.Add(1)
		w.log.Warn("model request failed, trying again", "error", got.err, "attempt", attempt, "wait", wait)
		select {
		case <-time.After(wait):
			attempt++
		case <-req.Context().Done():
			return nil, got.err
		}
	}
}

// received is what came of one attempt.
type received struct {
	body    io.ReadCloser // a textbook stream
	err     *Error
	after   time.Duration // Retry-After; negative where there was none
	refusal []byte        // why a request was refused; looked at, never passed on
}

// send makes one attempt. It returns once the answer is whole, or once it is
// plain that it is a stream with something to show; what follows then comes
// through the body.
func (w *wire) send(req *http.Request, body []byte) received {
	ctx, cancel := context.WithCancelCause(req.Context())
	quiet := time.AfterFunc(w.silence, func() { cancel(ErrSilent) })
	end := func() {
		quiet.Stop()
		cancel(nil)
	}
	r := req.Clone(ctx)
	r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil }
	r.Body, _ = r.GetBody()
	r.ContentLength = int64(len(body))
	if w.key == "" {
		r.Header.Del("Authorization") // langchaingo insists on some key
	}
	res, err := w.client.Do(r)
	if err != nil {
		defer end()
		return received{err: lost(ctx, err), after: -1}
	}
	in := bufio.NewReader(&bounded{from: res.Body, heard: func() { quiet.Reset(w.silence) }})
	if res.StatusCode/100 == 2 && streams(in) {
		return w.follow(ctx, &stream{res: res, events: events{in: in}, end: end})
	}
	defer end()
	defer res.Body.Close()
	data, err := io.ReadAll(in)
	switch {
	case errors.Is(err, ErrTooLarge):
		return received{err: &Error{Cause: ErrTooLarge, Status: res.StatusCode}, after: -1}
	case err != nil:
		return received{err: lost(ctx, err), after: -1}
	case res.StatusCode/100 != 2:
		return w.refused(res, data)
	}
	h, bad := textbook(data, w.key)
	if bad != nil {
		return received{err: bad, after: -1}
	}
	w.seen.note(false, h, nil)
	return received{body: io.NopCloser(bytes.NewReader(recited(h)))}
}

// stream is an answer that is being read.
type stream struct {
	res    *http.Response
	events events
	got    gathered
	end    func()
}

// follow reads a stream up to its end, or to where something may be passed on
// live; the rest is then read as langchaingo asks for it.
func (w *wire) follow(ctx context.Context, s *stream) received {
	for {
		over, bad := w.step(ctx, s)
		if bad != nil {
			s.close()
			return received{err: bad, after: -1}
		}
		if over {
			defer s.close()
			h, bad := s.got.heard()
			if bad != nil {
				return received{err: bad, after: -1}
			}
			w.seen.note(true, h, &s.got)
			return received{body: io.NopCloser(bytes.NewReader(recited(h)))}
		}
		if _, _, live := s.got.live(w.live); live {
			out, in := io.Pipe()
			go func() { _ = in.CloseWithError(w.pass(ctx, s, in)) }()
			return received{body: out}
		}
	}
}

// pass hands a stream on as it comes. Who reads may close the pipe, and the
// next write then ends the request at the server too.
func (w *wire) pass(ctx context.Context, s *stream, to io.Writer) error {
	defer s.close()
	out := reciter{to: to}
	for {
		if id, args, live := s.got.live(w.live); live {
			if err := out.live(id, w.live, args); err != nil {
				return err
			}
		}
		over, bad := w.step(ctx, s)
		if bad != nil {
			return bad
		}
		if over {
			h, bad := s.got.heard()
			if bad != nil {
				return bad
			}
			w.seen.note(true, h, &s.got)
			return out.rest(h)
		}
	}
}

// step takes in one event; over tells that there are no more.
func (w *wire) step(ctx context.Context, s *stream) (over bool, bad *Error) {
	data, err := s.events.next()
	switch {
	case errors.Is(err, io.EOF):
		return true, nil
	case errors.Is(err, ErrTooLarge):
		return false, &Error{Cause: ErrTooLarge, Status: s.res.StatusCode}
	case err != nil:
		return false, lost(ctx, err)
	case bytes.Equal(bytes.TrimSpace(data), done):
		return true, nil
	}
	return false, s.got.add(data, w.key)
}

func (s *stream) close() {
	s.end()
	_ = s.res.Body.Close()
}

// refused reads an answer that is none. Its prose is looked at, never passed on.
func (w *wire) refused(res *http.Response, data []byte) received {
	got := received{after: retryAfter(res.Header.Get("Retry-After"), time.Now())}
	got.err = &Error{Cause: causeOf(res.StatusCode), Status: res.StatusCode, Detail: errorCode(data, w.key)}
	if res.StatusCode == 400 || res.StatusCode == 422 {
		got.refusal = data
	}
	return got
}

// again tells whether another attempt is worth it, and after what wait.
func again(ctx context.Context, got received, attempt int) (time.Duration, bool) {
	if attempt >= MostAttempts || got.err.Status == 0 || !errors.Is(got.err, ErrLimited) && got.err.Status < 500 {
		return 0, false
	}
	wait := got.after
	if wait < 0 {
		wait = FirstWait << (attempt - 1)
		wait += rand.N(wait / 4) // so that many turns do not come back at once
	}
	deadline, bounded := ctx.Deadline()
	return wait, wait <= LongestWait && (!bounded || wait < time.Until(deadline))
}

// retryAfter reads the header in both its forms; negative where it has neither.
func retryAfter(header string, now time.Time) time.Duration {
	if n, err := strconv.ParseInt(header, 10, 32); err == nil && n >= 0 {
		return time.Duration(n) * time.Second
	}
	if at, err := http.ParseTime(header); err == nil {
		return max(0, at.Sub(now))
	}
	return -1
}

// lost says why no answer came. net/http's own words carry the whole URL.
func lost(ctx context.Context, err error) *Error {
	var dns *net.DNSError
	var cert x509.UnknownAuthorityError
	var name x509.HostnameError
	switch {
	case errors.Is(context.Cause(ctx), ErrSilent):
		return &Error{Cause: ErrSilent}
	case ctx.Err() != nil:
		return &Error{Cause: ErrTooSlow} // or stopped: whoever asked looks at its context first
	case errors.Is(err, syscall.ECONNREFUSED):
		return &Error{Cause: ErrUnreachable, Detail: "connection refused"}
	case errors.As(err, &dns):
		return &Error{Cause: ErrUnreachable, Detail: "host not found"}
	case errors.As(err, &cert), errors.As(err, &name):
		return &Error{Cause: ErrUnreachable, Detail: "certificate not trusted"}
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.ECONNRESET):
		return &Error{Cause: ErrUnreachable, Detail: "connection broken"}
	default:
		return &Error{Cause: ErrUnreachable}
	}
}

// bounded reads an answer, telling of each piece, up to LargestResponse.
type bounded struct {
	from  io.Reader
	heard func()
	read  int
}

// Read implements io.Reader.
func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.from.Read(p)
	if n > 0 {
		b.heard()
	}
	if b.read += n; b.read > LargestResponse {
		return n, ErrTooLarge
	}
	return n, err
}
