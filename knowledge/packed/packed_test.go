package packed

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

const magic = "packed/test 1\n"

// What was written is read back.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Uint32().Draw(t, "number")
		x := rapid.Float32().Draw(t, "float")
		b := rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")
		hashes := rapid.SliceOfDistinct(rapid.Uint32(), rapid.ID[uint32]).Draw(t, "hashes")
		slices.Sort(hashes)
		seen := make([]int, len(hashes))
		for i := range seen {
			seen[i] = rapid.IntRange(0, 1<<30).Draw(t, "seen")
		}
		print := Print{1, 2, 3}

		w := NewWriter(magic, print)
		w.Number(uint64(n))
		w.Counted(hashes, seen)
		w.Float(x)
		w.Bytes(b)
		file := string(w.File())

		if got, ok := Made(magic, file); !ok || got != print {
			t.Fatal("the fingerprint is lost")
		}
		r := NewReader(magic, file)
		gotN := r.Number()
		gotHashes, gotSeen := r.Counted()
		gotX := r.Float()
		gotB := r.Bytes(len(b))
		if err := r.End(); err != nil || gotN != uint64(n) || !slices.Equal(gotHashes, hashes) || !slices.Equal(gotSeen, seen) || gotX != x || gotB != string(b) {
			t.Fatalf("read %d %v %v %v %q: %v", gotN, gotHashes, gotSeen, gotX, gotB, err)
		}
		for cut := range len(file) { // whatever is missing is noticed
			r := NewReader(magic, file[:cut])
			r.Number()
			r.Counted()
			r.Float()
			r.Bytes(len(b))
			if r.End() == nil {
				t.Fatalf("%d of %d bytes were enough", cut, len(file))
			}
		}
	})
}

func TestOtherFiles(t *testing.T) {
	if err := NewReader(magic, "something else altogether, and long enough to hold a fingerprint").End(); !errors.Is(err, ErrHeader) {
		t.Errorf("another file: %v", err)
	}
	w := NewWriter(magic, Print{})
	w.Number(1)
	if err := NewReader(magic, string(w.File())).End(); !errors.Is(err, ErrBody) {
		t.Errorf("something left unread: %v", err)
	}
}

// No file makes the reader panic or allocate much more than the file is long.
func FuzzReader(f *testing.F) {
	w := NewWriter(magic, Print{})
	w.Counted([]uint32{3, 9}, []int{1, 2})
	f.Add(string(w.File()[len(magic)+len(Print{}):]))
	f.Add("\xff\xff\xff\xff\x0f")
	f.Fuzz(func(t *testing.T, body string) {
		header := NewWriter(magic, Print{})
		r := NewReader(magic, string(header.File())+body)
		hashes, seen := r.Counted()
		if len(hashes) != len(seen) || len(hashes) > len(body) {
			t.Fatalf("%d hashes of %d bytes", len(hashes), len(body))
		}
	})
}

// The first call unpacks, the others have what it unpacked; a damaged file panics.
func TestOnce(t *testing.T) {
	calls := 0
	once := Once("file", func(file string) (int, error) { calls++; return len(file), nil })
	for range 2 {
		if n := once(); n != 4 || calls != 1 {
			t.Errorf("%d after %d calls", n, calls)
		}
	}
	defer func() {
		if err, _ := recover().(error); !errors.Is(err, ErrBody) {
			t.Errorf("a damaged file is no panic, but %v", err)
		}
	}()
	Once("", func(string) (int, error) { return 0, ErrBody })()
}
