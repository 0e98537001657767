package web

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
)

// requestKey is under which a context holds the request's id.
type requestKey struct{}

// RequestIDHeader names a request to the user, who can tell it to the staff,
// and in the log.
const RequestIDHeader = "X-Request-Id"

// named gives each request an id of our own; one that a client sends could hold
// anything.
func named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := rand.Text()[:16]
		w.Header().Set(RequestIDHeader, id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestKey{}, id)))
	})
}

// LogHandler adds the request's id to the lines that are logged for it.
func LogHandler(inner slog.Handler) slog.Handler { return requestLog{inner} }

type requestLog struct{ slog.Handler }

// Handle implements slog.Handler.
func (l requestLog) Handle(ctx context.Context, r slog.Record) error {
	if id, ok := ctx.Value(requestKey{}).(string); ok {
		r.AddAttrs(slog.String("request", id))
	}
	return l.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (l requestLog) WithAttrs(a []slog.Attr) slog.Handler { return requestLog{l.Handler.WithAttrs(a)} }

// WithGroup implements slog.Handler.
func (l requestLog) WithGroup(name string) slog.Handler { return requestLog{l.Handler.WithGroup(name)} }
