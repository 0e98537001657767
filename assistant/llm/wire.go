package llm

import (
	"bytes"
	"context"
	"crypto/x509"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"strconv"
	"sync/atomic"
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
	// LargestResponse bounds one answer, in bytes after decompression.
	LargestResponse = 1 << 20
)

// wire carries langchaingo's requests to the server and brings back textbook
// answers or typed errors. It implements the client's Doer. It has no timeout
// of its own: the request's context bounds the turn, and silence the gaps.
type wire struct {
	client  *http.Client
	key     string
	silence time.Duration
	log     *slog.Logger
	plain   atomic.Bool // the model refuses a temperature: none is sent
}

// Do sends a request, again where that may help.
func (w *wire) Do(req *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	plain := w.plain.Load()
	if plain {
		body = withoutTemperature(body)
	}
	for attempt := 1; ; {
		got := w.send(req, body)
		switch {
		case got.err == nil:
			return &http.Response{
				StatusCode: http.StatusOK, Status: "200 OK", Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: req,
				Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(bytes.NewReader(got.body)),
			}, nil
		case got.heat && !plain:
			w.log.Info("model refuses a temperature, none is sent from now on")
			w.plain.Store(true)
			plain, body = true, withoutTemperature(body)
			continue
		}
		wait, ok := again(req.Context(), got, attempt)
		if !ok {
			return nil, got.err
		}
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
	body  []byte // textbook
	err   *Error
	after time.Duration // Retry-After; negative where there was none
	heat  bool          // the temperature was refused
}

func (w *wire) send(req *http.Request, body []byte) received {
	ctx, cancel := context.WithCancelCause(req.Context())
	defer cancel(nil)
	quiet := time.AfterFunc(w.silence, func() { cancel(ErrSilent) })
	defer quiet.Stop()
	fail := func(e *Error) received { return received{err: e, after: -1} }
	r := req.Clone(ctx)
	r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil }
	r.Body, _ = r.GetBody()
	r.ContentLength = int64(len(body))
	if w.key == "" {
		r.Header.Del("Authorization") // langchaingo insists on some key
	}
	res, err := w.client.Do(r)
	if err != nil {
		return fail(lost(ctx, err))
	}
	defer res.Body.Close()
	data, err := readAll(res.Body, func() { quiet.Reset(w.silence) })
	if errors.Is(err, ErrTooLarge) {
		return fail(&Error{Cause: ErrTooLarge, Status: res.StatusCode})
	} else if err != nil {
		return fail(lost(ctx, err))
	}
	if res.StatusCode/100 != 2 {
		return w.refused(res, data)
	}
	out, bad := textbook(data, w.key)
	return received{body: out, err: bad, after: -1}
}

// refused reads an answer that is none. Its prose is looked at, never passed on.
func (w *wire) refused(res *http.Response, data []byte) received {
	got := received{after: retryAfter(res.Header.Get("Retry-After"), time.Now())}
	got.err = &Error{Cause: causeOf(res.StatusCode), Status: res.StatusCode, Detail: errorCode(data, w.key)}
	got.heat = (res.StatusCode == 400 || res.StatusCode == 422) && bytes.Contains(bytes.ToLower(data), []byte("temperature"))
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

// readAll reads to the end, telling of each piece, up to LargestResponse.
func readAll(from io.Reader, heard func()) ([]byte, error) {
	var out []byte
	buf := make([]byte, 16<<10)
	for {
		n, err := from.Read(buf)
		if n > 0 {
			heard()
			out = append(out, buf[:n]...)
		}
		switch {
		case len(out) > LargestResponse:
			return nil, ErrTooLarge
		case errors.Is(err, io.EOF):
			return out, nil
		case err != nil:
			return nil, err
		}
	}
}

// withoutTemperature drops the field that langchaingo always sends.
func withoutTemperature(body []byte) []byte {
	var fields map[string]json.RawMessage
	if json.Unmarshal(body, &fields) != nil {
		return body
	}
	delete(fields, "temperature")
	out, err := json.Marshal(fields)
	if err != nil {
		return body
	}
	return out
}
