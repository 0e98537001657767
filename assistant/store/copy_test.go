package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
)

// A backup goes from either kind of database into either.
func TestBackupAndRestore(t *testing.T) {
	for from, makeFrom := range databases {
		for to, makeTo := range databases {
			t.Run(from+" to "+to, func(t *testing.T) {
				source, target := makeFrom(t, Options{})(), makeTo(t, Options{})()
				id := create(t, source)
				for i := range 20 {
					put(t, source, id, fmt.Sprint(i))
				}
				if err := source.Judge(t.Context(), assistant.Judgement{Conversation: id, Turn: 3, Reason: "不对", At: time.Now()}); err != nil {
					t.Fatal(err)
				}
				if _, err := source.Curate(t.Context(), assistant.Curated{Question: "问", Text: "答", Clause: "6.1"}); err != nil {
					t.Fatal(err)
				}
				file := filepath.Join(t.TempDir(), "备份.db")
				if err := source.Backup(t.Context(), file); err != nil {
					t.Fatal(err)
				}
				if err := source.Backup(t.Context(), file); !errors.Is(err, ErrNotEmpty) {
					t.Errorf("written over: %v", err)
				}
				if left, _ := os.ReadDir(filepath.Dir(file)); len(left) != 1 {
					t.Errorf("beside the backup: %v", left)
				}
				put(t, source, id, "备份之后")
				if n, err := target.Restore(t.Context(), file, false); n != 1 || err != nil {
					t.Fatal(n, err)
				}
				want := messages(t, source, id)[:20]
				if got := messages(t, target, id); !slices.Equal(got, want) {
					t.Errorf("restored %v", got)
				}
				put(t, target, id, "接着说")
				in, err := target.Insights(t.Context(), time.UnixMilli(0))
				if all, _ := target.Curated(t.Context()); err != nil || len(all) != 1 || in.Useless != 1 {
					t.Errorf("%+v %v %v", in, all, err)
				}
				if _, err := target.Restore(t.Context(), file, false); !errors.Is(err, ErrNotEmpty) {
					t.Errorf("restored over what is there: %v", err)
				}
				if n, err := target.Restore(t.Context(), file, true); n != 1 || err != nil || len(messages(t, target, id)) != 20 {
					t.Error(n, err)
				}
			})
		}
	}
}

// A damaged backup changes nothing.
func TestRestoreIsAllOrNothing(t *testing.T) {
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d := open()
		id := create(t, d)
		put(t, d, id, "原来的")
		file := filepath.Join(t.TempDir(), "b.db")
		if err := d.Backup(t.Context(), file); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, broken := range [][]byte{data[:len(data)/2], []byte("不是备份"), nil} {
			if err := os.WriteFile(file, broken, 0o600); err != nil {
				t.Fatal(err)
			}
			if n, err := d.Restore(t.Context(), file, true); err == nil && n > 0 || err == nil && len(broken) > 0 {
				t.Errorf("%d bytes are restored: %d %v", len(broken), n, err)
			}
		}
	})
}

// While turns are being kept a backup holds a moment of them: each conversation
// without a gap, and what goes on is not held up or lost.
func TestBackupIsOnline(t *testing.T) {
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d := open()
		ctx, stop := context.WithCancel(t.Context())
		var ids []string
		var writing sync.WaitGroup
		for range 4 {
			id := create(t, d)
			ids = append(ids, id)
			writing.Go(func() {
				for i := 1; ctx.Err() == nil && i < MostExchanges; i++ {
					if err := d.Continue(context.Background(), id, say(fmt.Sprint(i))); err != nil {
						t.Error(err)
					}
				}
			})
		}
		folder := t.TempDir()
		for i := range 5 {
			if err := d.Backup(t.Context(), filepath.Join(folder, fmt.Sprint(i))); err != nil {
				t.Error(err)
			}
		}
		stop()
		writing.Wait()
		for i := range 5 {
			copied, err := openIn(t, filepath.Join(folder, fmt.Sprint("open", i)))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := copied.Restore(t.Context(), filepath.Join(folder, fmt.Sprint(i)), false); err != nil {
				t.Fatal(err)
			}
			for _, id := range ids {
				c := read(t, copied, id)
				for j, e := range c.Exchanges {
					if e.Message != fmt.Sprint(j+1) {
						t.Fatalf("backup %d: exchange %d is %s", i, j+1, e.Message)
					}
				}
				if n := len(c.Exchanges); n > 0 && string(c.Memory) != fmt.Sprint(n) {
					t.Errorf("backup %d: memory %s of %d exchanges", i, c.Memory, n)
				}
			}
		}
	})
}

// A table or column that is added must be in the backup too.
func TestBackupKnowsEveryColumn(t *testing.T) {
	d, err := openIn(t, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	db, _ := d.engine.read(t.Context())
	rows, err := db.Query(`SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'goose%' AND m.name NOT LIKE 'sqlite%'`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	n := 0
	for rows.Next() {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			t.Fatal(err)
		}
		n++
		known := false
		for _, k := range tables {
			known = known || k.name == table && slices.Contains(k.columns, column)
		}
		if !known {
			t.Errorf("%s.%s is in no backup", table, column)
		}
	}
	if n < 20 {
		t.Errorf("only %d columns were looked at", n)
	}
}
