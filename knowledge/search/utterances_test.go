package search

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"testing"

	"github.com/rongce/rongce/knowledge/asked"
)

// utterances.bin is made of the present bank and code.
func TestPackedIsInStep(t *testing.T) {
	now := fingerprint(asked.Bank())
	if len(packed) < len(magic)+len(now) || packed[len(magic):len(magic)+len(now)] != string(now[:]) {
		t.Fatal("utterances.bin is not of this bank and these terms; run: go generate ./knowledge/search")
	}
}

// What is unpacked is what was heard, but for the rounding.
func TestPackedIsAsHeard(t *testing.T) {
	fresh, kept := listen(asked.Bank()), heard()
	if len(kept.seen) != len(fresh.seen) || kept.all != fresh.all {
		t.Fatalf("%d terms of %d utterances, not %d of %d", len(kept.seen), kept.all, len(fresh.seen), fresh.all)
	}
	for h, n := range fresh.seen {
		if kept.seen[h] != n {
			t.Fatalf("term %x is seen %d times, not %d", h, kept.seen[h], n)
		}
	}
	for i, v := range fresh.middles {
		likeness := float32(0)
		for d, x := range v {
			likeness += x * kept.middles[i][d]
		}
		if likeness < 0.999 {
			t.Errorf("the middle of %s is %.4f like itself; run: go generate ./knowledge/search", topics[i], likeness)
		}
	}
}

func TestPackIsDeterministic(t *testing.T) {
	some := asked.Bank()[:300]
	if !bytes.Equal(listen(some).pack(fingerprint(some)), listen(some).pack(fingerprint(some))) {
		t.Error("two packings differ")
	}
	if fingerprint(some) == fingerprint(some[1:]) {
		t.Error("one example fewer has the same fingerprint")
	}
}

func TestUnpackDamaged(t *testing.T) {
	whole := string(listen(asked.Bank()[:50]).pack([sha256.Size]byte{}))
	if _, err := unpack(whole); err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, len(magic), len(magic) + sha256.Size, len(whole) / 2, len(whole) - 1} {
		if _, err := unpack(whole[:n]); !errors.Is(err, errPacked) {
			t.Errorf("the first %d bytes of %d: %v", n, len(whole), err)
		}
	}
	if _, err := unpack("x" + whole[1:]); !errors.Is(err, errPacked) {
		t.Errorf("another magic: %v", err)
	}
}
