package store

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
)

const (
	// writes makes the test binary a process that writes until it is killed, to
	// the folder or URL that the variable names.
	writes = "RONGCE_TEST_WRITES"
	// killsVariable says how often to kill; the default fits into every test run.
	killsVariable = "RONGCE_TEST_KILLS"
	writers       = 4 // conversations that are written to at the same time
)

// writeForEver goes on in the conversations that stdin names, and says on
// stdout what is kept.
func writeForEver() {
	target := os.Getenv(writes)
	open := func() (*Database, error) { return Open(context.Background(), target, Options{}) }
	if strings.HasPrefix(target, "postgres://") {
		open = func() (*Database, error) { return Connect(target, Options{}) }
	}
	d, err := open()
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	ids, _ := io.ReadAll(os.Stdin)
	var mu sync.Mutex
	acknowledge := func(said ...any) { // before the next turn begins
		mu.Lock()
		defer mu.Unlock()
		fmt.Println(said...)
	}
	for _, id := range strings.Fields(string(ids)) {
		go func() {
			for {
				n := 0
				err := d.Continue(context.Background(), id, func(c *assistant.Conversation) (assistant.Exchange, []byte, error) {
					n = lastNumber(c) + 1
					return exchange(fmt.Sprint(n)), []byte(fmt.Sprint(n)), nil
				})
				if err != nil {
					acknowledge("error", err)
					os.Exit(1)
				}
				acknowledge(id, n)
			}
		}()
	}
	select {}
}

// lastNumber is the last message, which is a number.
func lastNumber(c *assistant.Conversation) int {
	if len(c.Exchanges) == 0 {
		return 0
	}
	n, err := strconv.Atoi(c.Exchanges[len(c.Exchanges)-1].Message)
	if err != nil {
		panic(err)
	}
	return n
}

// The process is killed again and again while it writes. Whatever it said was
// kept is there, whole, once, in order; and the conversation goes on.
func TestKilledAtAnyInstant(t *testing.T) {
	kills := map[string]int{"SQLite": 100, "PostgreSQL": 40}
	if n, err := strconv.Atoi(os.Getenv(killsVariable)); err == nil {
		kills = map[string]int{"SQLite": n, "PostgreSQL": n}
	}
	t.Run("SQLite", func(t *testing.T) {
		t.Parallel()
		folder := t.TempDir()
		killed(t, kills["SQLite"], folder, func() (*Database, error) { return Open(context.Background(), folder, Options{}) })
	})
	t.Run("PostgreSQL", func(t *testing.T) {
		t.Parallel()
		url := postgresURL(t)
		killed(t, kills["PostgreSQL"], url, func() (*Database, error) { return Connect(url, Options{}) })
	})
}

func killed(t *testing.T, kills int, target string, open func() (*Database, error)) {
	var ids []string
	once(t, open, func(d *Database) {
		for range writers {
			ids = append(ids, create(t, d))
		}
	})
	kept := map[string]int{} // the last number that was acknowledged, or found
	turns := 0
	for i := range kills {
		writeAndKill(t, target, ids, kept)
		once(t, open, func(d *Database) {
			turns = 0
			for _, id := range ids {
				kept[id] = checkKept(t, d, id, kept[id])
				turns += kept[id]
			}
		})
		if t.Failed() {
			t.Fatalf("after kill %d of %d", i+1, kills)
		}
	}
	t.Logf("%d kills, %d acknowledged turns, none lost", kills, turns)
}

func once(t *testing.T, open func() (*Database, error), use func(*Database)) {
	t.Helper()
	d, err := open()
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	use(d)
}

// writeAndKill lets a process write for a moment and notes what it acknowledged.
func writeAndKill(t *testing.T, target string, ids []string, kept map[string]int) {
	t.Helper()
	exe, err := filepath.Abs(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), writes+"="+target)
	cmd.Stdin = strings.NewReader(strings.Join(ids, " "))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewReader(out)
	for first := true; ; first = false {
		line, err := lines.ReadString('\n') // half a line is no acknowledgement
		if err != nil {
			break
		}
		if first {
			time.AfterFunc(time.Duration(rand.IntN(15_000))*time.Microsecond, func() { _ = cmd.Process.Kill() })
		}
		id, said, _ := strings.Cut(strings.TrimSpace(line), " ")
		n, err := strconv.Atoi(said)
		if err != nil {
			_ = cmd.Process.Kill()
			t.Errorf("it said %q", line)
			break
		}
		if n <= kept[id] {
			t.Errorf("%d is answered after %d", n, kept[id])
		}
		kept[id] = n
	}
	_ = cmd.Wait()
}

// checkKept wants the numbers from 1 on, without a gap, at least up to what was
// acknowledged, and at most one more: a turn that was kept but not yet told.
func checkKept(t *testing.T, d *Database, id string, acknowledged int) int {
	t.Helper()
	looking := errors.New("only looking")
	if err := d.Continue(t.Context(), id, func(*assistant.Conversation) (assistant.Exchange, []byte, error) { // wait for the dead one's turn to end
		return assistant.Exchange{}, nil, looking
	}); !errors.Is(err, looking) {
		t.Error(err)
	}
	c := read(t, d, id)
	last := lastNumber(c)
	if last < acknowledged || last > acknowledged+1 {
		t.Errorf("%d is kept, %d was acknowledged", last, acknowledged)
	}
	first := max(1, last-MostExchanges+1)
	for i, e := range c.Exchanges {
		if want := fmt.Sprint(first + i); e.Message != want || e.Answer == nil || e.Answer.Text != "好："+want {
			t.Errorf("exchange %d is %+v", first+i, e)
			break
		}
	}
	if len(c.Exchanges) != last-first+1 || last > 0 && string(c.Memory) != fmt.Sprint(last) {
		t.Errorf("%d exchanges up to %d, memory %s", len(c.Exchanges), last, c.Memory)
	}
	return last
}
