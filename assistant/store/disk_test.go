package store

import (
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
)

// A full disk: here a file that may not grow any more, which SQLite tells in
// the same way, and then one that may again.
func TestFullDisk(t *testing.T) {
	folder := t.TempDir()
	d, err := openIn(t, folder)
	if err != nil {
		t.Fatal(err)
	}
	s := NewShelter(d, slog.New(slog.DiscardHandler))
	id := create(t, s)
	put(t, s, id, "满之前")
	db, _ := d.engine.write(t.Context())
	if _, err := db.Exec("PRAGMA max_page_count = 1"); err != nil { // the library makes it as many as there are
		t.Fatal(err)
	}
	full := strings.Repeat("大", 20_000)
	if err := s.Continue(t.Context(), id, say(full)); !errors.Is(err, assistant.ErrNotKept) {
		t.Fatalf("on a full disk: %v", err)
	}
	if got := messages(t, s.Database, id); !slices.Equal(got, []string{"满之前"}) {
		t.Errorf("half a turn is kept: %v", got)
	}
	if _, err := db.Exec("PRAGMA max_page_count = 1000000"); err != nil {
		t.Fatal(err)
	}
	put(t, s, id, "满之后")
	if got := messages(t, s.Database, id); !slices.Equal(got, []string{"满之前", full, "满之后"}) {
		t.Errorf("with room again: %d", len(got))
	}
}

// The same on a real small disk, where we may mount one.
func TestFullTmpfs(t *testing.T) {
	folder := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder).CombinedOutput(); err != nil {
		t.Skipf("skipped: may not mount a small disk here: %s", out)
	}
	t.Cleanup(func() { _ = exec.Command("umount", folder).Run() })
	d, err := openIn(t, folder)
	if err != nil {
		t.Fatal(err)
	}
	s := NewShelter(d, slog.New(slog.DiscardHandler))
	id := create(t, s)
	kept := 0
	for ; kept < 1000; kept++ {
		if err := s.Continue(t.Context(), id, say(strings.Repeat("大", 3000))); errors.Is(err, assistant.ErrNotKept) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if got := messages(t, s.Database, id); kept == 0 || kept == 1000 || len(got) != kept {
		t.Errorf("%d of %d acknowledged turns are there", len(got), kept)
	}
	_ = d.Close()
	if d, err = openIn(t, folder); err != nil {
		t.Fatal("a full disk cannot even be read: ", err)
	}
	if got := messages(t, d, id); len(got) != kept {
		t.Errorf("%d of %d acknowledged turns are there after a restart", len(got), kept)
	}
}

// A folder that cannot be written to: what is in it is read.
func TestReadOnlyFolder(t *testing.T) {
	if os.Getenv(readsOnly) != "" {
		readOnlyChild(t)
		return
	}
	folder := filepath.Join("/tmp", "rongce-ro-"+newID()) // t.TempDir's parents are for us alone
	if err := os.Mkdir(folder, 0o755); errors.Is(err, fs.ErrNotExist) {
		t.Skip("skipped: needs /tmp")
	} else if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	d, err := openIn(t, folder)
	if err != nil {
		t.Fatal(err)
	}
	id := create(t, d)
	put(t, d, id, "写得进的时候")
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	_ = filepath.WalkDir(folder, func(path string, e fs.DirEntry, _ error) error {
		if e.IsDir() {
			return os.Chmod(path, 0o555)
		}
		return os.Chmod(path, 0o444)
	})
	if os.Geteuid() != 0 { // root may write anywhere
		readOnlyCheck(t, folder, id)
		return
	}
	exe := filepath.Join(folder, "..", filepath.Base(folder)+".test")
	if out, err := exec.Command("cp", os.Args[0], exe).CombinedOutput(); err != nil {
		t.Fatalf("%s", out)
	}
	t.Cleanup(func() { _ = os.Remove(exe) })
	cmd := exec.Command("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", exe, "-test.run=^TestReadOnlyFolder$")
	cmd.Dir = "/"
	cmd.Env = append(os.Environ(), readsOnly+"="+folder+" "+id)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

const readsOnly = "RONGCE_TEST_READS_ONLY"

func readOnlyChild(t *testing.T) {
	folder, id, _ := strings.Cut(os.Getenv(readsOnly), " ")
	readOnlyCheck(t, folder, id)
}

func readOnlyCheck(t *testing.T, folder, id string) {
	d, err := openIn(t, folder)
	if err != nil || d.Trouble() == nil {
		t.Fatalf("opened: %v", err)
	}
	s := NewShelter(d, slog.New(slog.DiscardHandler))
	if got := messages(t, s, id); !slices.Equal(got, []string{"写得进的时候"}) {
		t.Errorf("read %v", got)
	}
	if err := s.Continue(t.Context(), id, say("写不进了")); !errors.Is(err, assistant.ErrNotKept) {
		t.Errorf("written: %v", err)
	}
	fresh := create(t, s)
	if err := s.Continue(t.Context(), fresh, say("新的对话")); !errors.Is(err, assistant.ErrNotKept) {
		t.Errorf("written: %v", err)
	}
	if got := messages(t, s, fresh); !slices.Equal(got, []string{"新的对话"}) {
		t.Errorf("read %v", got)
	}
}
