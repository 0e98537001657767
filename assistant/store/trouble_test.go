package store

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/pressly/goose/v3"

	"github.com/rongce/rongce/assistant"
)

func openIn(t *testing.T, folder string) (*Database, error) {
	t.Helper()
	d, err := Open(t.Context(), folder, Options{})
	if err == nil {
		t.Cleanup(func() { _ = d.Close() })
	}
	return d, err
}

func TestFolderIsTheUsersAlone(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "榕策 数据?#%41")
	d, err := openIn(t, folder)
	if err != nil {
		t.Fatal(err)
	}
	put(t, d, create(t, d), "你好")
	for name, want := range map[string]fs.FileMode{"": folderOnly, DatabaseName: fileOnly, DatabaseName + "-wal": fileOnly, DatabaseName + "-shm": fileOnly} {
		at, err := os.Stat(filepath.Join(folder, name))
		if err != nil || at.Mode().Perm() != want {
			t.Errorf("%q: %v %v", name, at, err)
		}
	}
}

// What kills in tests cannot show, a power cut would: that a turn is on the disk
// and not only in the system's memory is a matter of these.
func TestWrittenThrough(t *testing.T) {
	d, err := openIn(t, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	db, _ := d.engine.write(t.Context())
	for pragma, want := range map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "secure_delete": "1"} {
		var got string
		if err := db.QueryRow("PRAGMA " + pragma).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %s, want %s", pragma, got, want)
		}
	}
}

func TestOneServerAFolder(t *testing.T) {
	folder := t.TempDir()
	first, err := openIn(t, folder)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := openIn(t, folder); !errors.Is(err, ErrInUse) {
		t.Errorf("a second server: %v", err)
	}
	put(t, first, create(t, first), "还好")
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := openIn(t, folder); err != nil {
		t.Errorf("after the first one: %v", err)
	}
}

// Another program may hold the file itself, a backup tool for instance.
func TestLockedFile(t *testing.T) {
	folder := t.TempDir()
	d, err := openIn(t, folder)
	if err != nil {
		t.Fatal(err)
	}
	id := create(t, d)
	put(t, d, id, "一")
	other, err := at(filepath.Join(folder, DatabaseName))
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	other.SetMaxOpenConns(1)
	if _, err := other.Exec("BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	s := NewShelter(d, slog.New(slog.DiscardHandler))
	if err := s.Continue(t.Context(), id, say("二")); !errors.Is(err, assistant.ErrNotKept) {
		t.Errorf("locked: %v", err)
	}
	if _, err := other.Exec("ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	put(t, s, id, "三")
	if got := messages(t, d, id); !slices.Equal(got, []string{"一", "二", "三"}) {
		t.Errorf("afterwards %v", got)
	}
}

func TestOlderTablesAreBroughtUpToDate(t *testing.T) {
	folder, id := t.TempDir(), newID()
	file := filepath.Join(folder, DatabaseName)
	old, err := at(file)
	if err != nil {
		t.Fatal(err)
	}
	p, err := schema(old, goose.DialectSQLite3, "sqlite")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.UpTo(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	d := newDatabase(&embedded{reader: old, writer: old}, Options{})
	for _, q := range []string{
		fmt.Sprintf("INSERT INTO conversations VALUES (x'%x', 1, %d, 1, '')", keyOf(id), d.now().UnixMilli()),
		fmt.Sprintf(`INSERT INTO exchanges VALUES (x'%x', 0, x'01', 5, '旧问题', '{"kind":"refuse","text":"旧答复"}')`, keyOf(id)),
	} {
		if _, err := old.Exec(q); err != nil {
			t.Fatal(err)
		}
	}
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	now, err := openIn(t, folder)
	if err != nil {
		t.Fatal(err)
	}
	put(t, now, id, "新问题")
	if got := messages(t, now, id); !slices.Equal(got, []string{"旧问题", "新问题"}) {
		t.Error(got)
	}
}

func TestNewerTablesAreLeftAlone(t *testing.T) {
	folder := t.TempDir()
	d, err := openIn(t, folder)
	if err != nil {
		t.Fatal(err)
	}
	db, _ := d.engine.write(t.Context())
	if _, err := db.Exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (999, 1)"); err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	before, _ := os.ReadFile(filepath.Join(folder, DatabaseName))
	if _, err := openIn(t, folder); !errors.Is(err, ErrNewer) {
		t.Errorf("opened: %v", err)
	}
	if after, _ := os.ReadFile(filepath.Join(folder, DatabaseName)); !bytes.Equal(before, after) {
		t.Error("the file was changed")
	}
}

func TestNoDatabaseAtAll(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, DatabaseName)
	garbage := []byte(strings.Repeat("这不是数据库", 1000))
	if err := os.WriteFile(file, garbage, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := openIn(t, folder); !errors.Is(err, ErrCorrupt) {
		t.Errorf("garbage: %v", err)
	}
	if after, _ := os.ReadFile(file); !bytes.Equal(after, garbage) {
		t.Error("the file was changed")
	}
	if _, err := openIn(t, filepath.Join(file, "below")); !errors.Is(err, ErrFolder) {
		t.Errorf("a folder within a file: %v", err)
	}
}

// Damage in the middle of the file: it is not written to any more, and what can
// be read is read.
func TestDamagedDatabaseIsRead(t *testing.T) {
	folder := t.TempDir()
	d, err := openIn(t, folder)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for range 50 {
		id := create(t, d)
		put(t, d, id, strings.Repeat("长", 2000))
		ids = append(ids, id)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(folder, DatabaseName)
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	middle := len(data) / 2 / page * page
	copy(data[middle:], bytes.Repeat([]byte{0xff}, 2*page))
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	d, err = openIn(t, folder)
	if err != nil || !errors.Is(d.Trouble(), ErrCorrupt) {
		t.Fatalf("opened: %v", err)
	}
	s, good := NewShelter(d, slog.New(slog.DiscardHandler)), ""
	n := 0
	for _, id := range ids {
		if c, err := s.Read(t.Context(), id); err == nil && len(c.Exchanges) == 1 {
			n, good = n+1, id
		}
	}
	if n < len(ids)/2 || n == len(ids) {
		t.Errorf("%d of %d can be read", n, len(ids))
	}
	if err := s.Continue(t.Context(), good, say("还在吗")); !errors.Is(err, assistant.ErrNotKept) {
		t.Errorf("goes on: %v", err)
	}
	if after, _ := os.ReadFile(file); !bytes.Equal(after, data) {
		t.Error("the damaged file was changed")
	}
	if got := messages(t, s, good); len(got) != 2 { // as long as the process lives
		t.Errorf("%d exchanges", len(got))
	}
}
