package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"github.com/rongce/rongce/web"
)

const (
	// headerWithin ends connections that trickle their headers in.
	headerWithin = 10 * time.Second
	// readWithin is for a whole request: 64 KiB over a bad mobile connection.
	readWithin = 30 * time.Second
	// answerWithin is for request and response together. It is longer than the
	// two minutes that a question may take, so it only ends who stops reading.
	// WebSockets have deadlines of their own: net/http drops its own when a
	// connection is upgraded.
	answerWithin = 3 * time.Minute
	// idleWithin closes kept-alive connections that nobody uses.
	idleWithin = 2 * time.Minute
	// mostHeader bounds a request's headers; browsers send under 4 KiB.
	mostHeader = 16 << 10

	// stopWithin is what questions under way get to end after a signal. Then
	// they are cancelled and have another three seconds (web.Server.Shutdown),
	// and the last responses one: in all within the ten seconds after which
	// Docker kills.
	stopWithin = 5 * time.Second
	// lastResponses is for responses that are already being written.
	lastResponses = time.Second
)

// serveCommand is rongce serve.
type serveCommand struct {
	Settings settings `embed:""`
}

// Help is shown by rongce serve --help.
func (serveCommand) Help() string {
	return "统计和审定答复的页面（/desk）要设了环境变量 RONGCE_STAFF_TOKEN 才开放，口令就是它的值。"
}

// Run serves until a signal comes: the first stops gracefully, a second at once.
func (c *serveCommand) Run(p *program) error {
	began := time.Now()
	ctx, heard := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer heard()
	log, s := p.serverLog(), &c.Settings
	if err := s.check(); err != nil {
		return err
	}
	h, err := p.wire(ctx, s.Model, log)
	if err != nil {
		return err
	}
	from, err := web.AddressBehind(s.TrustedProxies)
	if err != nil {
		return usage("可信代理须写成 10.0.0.0/8 这样的网段（--trusted-proxies 或 RONGCE_TRUSTED_PROXIES）。")
	}
	token, err := staffToken()
	if err != nil {
		return err
	}
	kept, err := s.open(ctx, log)
	if err != nil {
		return err
	}
	defer kept.close()
	h.furnish(kept, log)
	site, err := web.New(web.Options{
		Assistant: h.assistant, Understander: understander{h.offline}, Log: log,
		RateLimit: s.RateLimit, AllowedOrigins: s.AllowedOrigins, Address: from,
		Records: kept, Book: h.book, StaffToken: token, ModelState: h.modelState(), Meters: h.meters(),
	})
	if err != nil { // nothing else can be wrong any more
		return usage("允许的网站须写成 https://example.org 这样，不带路径（--allowed-origins 或 RONGCE_ALLOWED_ORIGINS）。")
	}
	listener, err := net.Listen("tcp", s.Addr)
	if err != nil {
		return cannotListen(s.Addr, err)
	}
	server := newServer(site, log)
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	log.Info("ready", "address", listener.Addr().String(), "took", time.Since(began).Round(time.Millisecond),
		"planner", h.assistant.Planner.Name(), "llm_when", s.Model.LLMWhen, "conversations", kept.where)
	if kept.notice != "" {
		fmt.Fprintln(p.out, kept.notice)
	}
	fmt.Fprintf(p.out, "榕策已启动，请用浏览器打开：%s\n按 Ctrl-C 停止。\n", address(listener))
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	heard() // from here on a signal does what it usually does: it ends the process
	fmt.Fprintf(p.out, "正在停止，最多等 %.0f 秒让没答完的问题答完；再按一次 Ctrl-C 立即停止。\n", stopWithin.Seconds())
	stop(site, server, log)
	return nil
}

// stop lets questions end, says goodbye on the WebSockets, then closes the doors.
func stop(site *web.Server, server *http.Server, log *slog.Logger) {
	questions, cancel := context.WithTimeout(context.Background(), stopWithin)
	defer cancel()
	if err := site.Shutdown(questions); err != nil {
		log.Warn("questions were cut off", "after", stopWithin)
	}
	responses, cancelLast := context.WithTimeout(context.Background(), lastResponses)
	defer cancelLast()
	if err := server.Shutdown(responses); err != nil {
		_ = server.Close()
		log.Warn("connections were cut off", "error", err)
	}
	log.Info("stopped")
}

func newServer(handler http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler: handler, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		ReadHeaderTimeout: headerWithin, ReadTimeout: readWithin, WriteTimeout: answerWithin,
		IdleTimeout: idleWithin, MaxHeaderBytes: mostHeader,
	}
}

// address is what to type into a browser on this machine: who listens on every
// address is found at this one.
func address(l net.Listener) string {
	host, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		return l.Addr().String()
	}
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port)
}
