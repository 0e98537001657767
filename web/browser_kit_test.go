package web

import (
	"context"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browser is a tab of a real Chromium, which remembers what went wrong in it.
type browser struct {
	*kit
	ctx context.Context

	mu      sync.Mutex
	errors  []string
	foreign []string
}

const (
	// patience is for a whole test: a cold Chromium on two busy cores needs some.
	patience = 2 * time.Minute
	// soon is how long one thing on the page may take.
	soon = 15 * time.Second
)

func newBrowser(t *testing.T, change ...func(*Options)) *browser {
	t.Helper()
	path := chromium()
	if path == "" {
		if os.Getenv("RONGCE_REQUIRE_BROWSER") == "1" {
			t.Fatal("RONGCE_REQUIRE_BROWSER=1, but there is no chromium on the PATH")
		}
		t.Skip("no chromium on the PATH: the page is not tested in a browser (apt-get install chromium)")
	}
	b := &browser{kit: newKit(t, change...)}
	chrome, err := chromiumOnce(path)
	if err != nil {
		t.Fatal(err)
	}
	tab, closeTab := chromedp.NewContext(chrome, chromedp.WithNewBrowserContext(), chromedp.WithListener(b.hear))
	ctx, cancel := context.WithTimeout(tab, patience)
	b.ctx = ctx
	t.Cleanup(func() {
		_ = chromedp.Cancel(tab)
		cancel()
		closeTab()
		for _, e := range b.errors {
			t.Errorf("in the browser: %s", e)
		}
		for _, u := range b.foreign {
			t.Errorf("a request to somebody else: %s", u)
		}
	})
	call(b, network.Enable, network.EnableParams{})
	call(b, log.Enable, cdp.Empty{})
	return b
}

// One Chromium serves all tests, each in a browser context of its own: nothing
// stored in one is seen in another, and starting it costs a second.
var (
	stopChromium = func() {}
	chromiumOnce = func() func(path string) (context.Context, error) {
		var once sync.Once
		var ctx context.Context
		var err error
		return func(path string) (context.Context, error) {
			once.Do(func() {
				options := append(chromedp.DefaultExecAllocatorOptions[:],
					chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
					chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("lang", "zh-CN"))
				alloc, stop := chromedp.NewExecAllocator(context.Background(), options...)
				first, closeFirst := chromedp.NewContext(alloc)
				stopChromium = func() {
					_ = chromedp.Cancel(first)
					closeFirst()
					stop()
				}
				ctx, err = first, chromedp.Do(first)
			})
			return ctx, err
		}
	}()
)

func chromium() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

func (b *browser) hear(e any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := e.(type) {
	case *runtime.EventExceptionThrown:
		what := e.ExceptionDetails.Text
		if x := e.ExceptionDetails.Exception; x != nil {
			what += " " + x.Description
		}
		b.errors = append(b.errors, what)
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning {
			for _, a := range e.Args {
				b.errors = append(b.errors, string(a.Value)+a.Description)
			}
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			b.errors = append(b.errors, e.Entry.Text+" "+e.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		if u, err := url.Parse(e.Request.URL); err != nil || u.Host != strings.TrimPrefix(b.http.URL, "http://") {
			b.foreign = append(b.foreign, e.Request.URL)
		}
	case *page.EventJavascriptDialogOpening:
		b.errors = append(b.errors, "a dialogue opened: "+e.Message)
	}
}

// forgive drops what went wrong for a reason that the test knows.
func (b *browser) forgive(part string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.errors = slices.DeleteFunc(b.errors, func(e string) bool { return strings.Contains(e, part) })
}

func call[P, R any](b *browser, command cdp.Command[P, R], params P) {
	b.Helper()
	if _, err := chromedp.Call(b.ctx, command, params); err != nil {
		b.Fatal(err)
	}
}

func (b *browser) do(steps ...chromedp.Action[chromedp.Void]) {
	b.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.shot("failure")
		b.Fatal(err)
	}
}

func (b *browser) click(selector string) { b.Helper(); b.do(chromedp.Click(chromedp.CSS(selector))) }

// write types into a field. chromedp's SendKeys reads the field's attributes while
// its own listener may be changing them; the keys alone need none.
func (b *browser) write(selector, text string) {
	b.Helper()
	b.do(chromedp.Focus(chromedp.CSS(selector)), chromedp.KeyEvent(text))
}

// eval returns what an expression is worth.
func eval[T any](b *browser, expression string) T {
	b.Helper()
	out, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		b.Fatalf("%s: %v", expression, err)
	}
	return out
}

// until waits for an expression to become true. chromedp's own Poll needs
// eval(), which the page forbids.
func (b *browser) until(expression string) {
	b.Helper()
	for end := time.Now().Add(soon); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		ok, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool]("!!("+expression+")"))
		if err == nil && ok {
			return
		}
		if b.ctx.Err() != nil {
			break
		}
	}
	b.shot("failure")
	b.mu.Lock()
	defer b.mu.Unlock()
	b.Fatalf("never: %s\n%s", expression, strings.Join(b.errors, "\n"))
}

// open loads a page and waits until it is alive.
func (b *browser) open(path string, width, height int64, dark bool) {
	b.Helper()
	scheme := "light"
	if dark {
		scheme = "dark"
	}
	call(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: 2, Mobile: width < 600})
	call(b, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: width < 600})
	call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"},
	}})
	b.do(chromedp.Navigate(b.http.URL + path))
	b.until(alive)
}

// alive is true once the page's scripts have taken over.
const alive = `document.documentElement.dataset.alive === "yes"`

// warm is true once the desk has asked for itself, so that no first key waits for it.
const warm = `document.documentElement.dataset.warm === "yes"`

// reload loads the page again and waits until it is alive.
func (b *browser) reload() {
	b.Helper()
	b.do(chromedp.Reload())
	b.until(alive)
}

// ask types a question and waits for the whole answer.
func (b *browser) ask(message string) {
	b.Helper()
	b.write("#question", message)
	b.click("#send")
	b.until(`document.querySelectorAll(".mine").length === document.querySelectorAll(".after").length`)
}

// shot keeps a picture for looking, where RONGCE_SHOTS names a folder for them.
func (b *browser) shot(name string) {
	b.Helper()
	dir := os.Getenv("RONGCE_SHOTS")
	if dir == "" {
		return
	}
	time.Sleep(150 * time.Millisecond)
	png, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		b.Log(err)
		return
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644); err != nil {
		b.Fatal(err)
	}
}
