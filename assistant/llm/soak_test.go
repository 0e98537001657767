package llm

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
)

// forgetful keeps no conversation, so that what grows is somebody else's fault.
type forgetful struct{}

func (forgetful) Create(context.Context) (string, error) { return "one", nil }

func (forgetful) Continue(_ context.Context, _ string, f func(*assistant.Conversation) (assistant.Exchange, []byte, error)) error {
	_, _, err := f(&assistant.Conversation{})
	return err
}

func (forgetful) Delete(context.Context, string) error { return nil }

func (forgetful) Read(context.Context, string) (*assistant.Conversation, error) {
	return nil, assistant.ErrUnknownConversation
}

// everyFault is a server that does something else wrong each time, and now and
// then something right.
func everyFault() http.HandlerFunc {
	reply := usual(replyCall("answer", "按50%补。按实际服务费算。", 6), 8)
	invented := usual(replyCall("answer", "按50%补。另补55,555元。", 6), 8)
	faults := []http.HandlerFunc{
		fine, streaming(reply...), streaming(invented...),
		sending(401, "no"), sending(404, "{}"), sending(429, "", "Retry-After", "0"), sending(503, "", "Retry-After", "0"), sending(400, "no"),
		streaming(reply[:4]...), streaming(append(reply[:5:5], "data: {oops\n\n")...), streaming(ended),
		streaming(object{"error": object{"code": "server_overloaded"}}),
		sending(200, "<html>"), sending(200, `{"choices":[`), sending(200, ""),
		stalling("", nil), stalling("data: ", nil), stalling(joined(reply[:6]), nil),
		func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		func(w http.ResponseWriter, r *http.Request) {
			streaming(reply[:6]...)(w, r)
			panic(http.ErrAbortHandler)
		},
		func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, strings.Repeat("x", 1<<16)) },
		calling(compute(object{"annual_purchase_total": "80000"})), calling(compute(object{"annual_purchase_total": "99999"})),
	}
	var n atomic.Int64
	return func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // until then nobody hears of a client that hangs up
		faults[int(n.Add(1))%len(faults)](w, r)
	}
}

// longSoak is the variable that says how many turns a long soak takes; the
// usual one is short, so that go test ./... is.
const longSoak = "RONGCE_SOAK"

func turnsToSoak(t *testing.T) int {
	said := os.Getenv(longSoak)
	if said == "" {
		return soakTurns
	}
	n, err := strconv.Atoi(said)
	if err != nil || n <= 0 {
		t.Fatalf("%s is %q, no number of turns", longSoak, said)
	}
	return n
}

// Turn after turn against a faulty server, some of them stopped by their users,
// neither goroutines nor memory grow.
func TestSoak(t *testing.T) {
	s := httptest.NewServer(everyFault())
	t.Cleanup(s.Close)
	d := open(t, s.URL, func(o *Options) {
		o.Silence, o.Longest, o.Log = 100*time.Millisecond, 500*time.Millisecond, slog.New(slog.DiscardHandler)
	})
	d.Log, d.Conversations = slog.New(slog.DiscardHandler), forgetful{}
	total := turnsToSoak(t)
	d.planner.model.breaker.after = total * 10 // else nothing would be asked
	const atOnce = 4
	turns := func(n int) {
		var wg sync.WaitGroup
		for w := range atOnce {
			wg.Go(func() {
				for i := range n / atOnce {
					ctx, stop := context.WithCancel(t.Context())
					if i%10 == 9 { // the user loses patience
						time.AfterFunc(5*time.Millisecond, stop)
					}
					message := share
					if i%8 > 0 {
						message = fmt.Sprintf("第%d家第%d次问：%s", w, i, question)
					}
					ans, err := d.Ask(ctx, "one", message, func(assistant.Event) {})
					if err == nil && (ans.Text == "" || strings.Contains(ans.Text, "55,555")) {
						t.Errorf("%+v", ans)
					}
					stop()
				}
			})
		}
		wg.Wait()
	}
	measure := func() (goroutines int, heap uint64) {
		for range 100 { // what was let go needs a moment to end
			runtime.GC()
			if now := runtime.NumGoroutine(); now == goroutines {
				break
			} else {
				goroutines = now
			}
			time.Sleep(20 * time.Millisecond)
		}
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return goroutines, m.HeapAlloc
	}
	turns(max(total/10, 40)) // pools and caches fill
	g0, h0 := measure()
	turns(total)
	g1, h1 := measure()
	t.Logf("%d turns: %d → %d goroutines, %.1f → %.1f MB of heap; why the fallback answered: %v", total, g0, g1, mb(h0), mb(h1), d.FallbackReasons())
	if g1 > g0+2*atOnce || h1 > h0+h0/4+4<<20 {
		t.Errorf("%d → %d goroutines, %.1f → %.1f MB of heap", g0, g1, mb(h0), mb(h1))
	}
}

func mb(bytes uint64) float64 { return float64(bytes) / (1 << 20) }
