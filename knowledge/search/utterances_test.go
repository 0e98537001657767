package search

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/rongce/rongce/knowledge/packed"

	"github.com/rongce/rongce/knowledge/asked"
)

// utterances.bin is made of the present bank and code.
func TestPackedIsInStep(t *testing.T) {
	now := fingerprint(asked.Bank())
	if made, ok := packed.Made(magic, embedded); !ok || made != now {
		t.Fatal("utterances.bin is not of this bank and these terms; run: go generate ./knowledge/search")
	}
}

// What is unpacked is what was heard, but for the rounding.
func TestPackedIsAsHeard(t *testing.T) {
	fresh, kept := listen(asked.Bank()), heard()
	if kept.all != fresh.all || !slices.Equal(kept.terms, fresh.terms) || !slices.Equal(kept.seen, fresh.seen) {
		t.Errorf("%d terms of %d utterances, not %d of %d", len(kept.terms), kept.all, len(fresh.terms), fresh.all)
	}
	for i, v := range fresh.clouds {
		far, size := 0.0, 0.0
		for d, x := range v {
			off := float64(x - kept.clouds[i][d])
			far, size = far+off*off, size+float64(x)*float64(x)
		}
		if far > 1e-3*size {
			t.Errorf("the cloud of %s is %.4f off; run: go generate ./knowledge/search", topics[i], math.Sqrt(far/size))
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
	if _, err := unpack(whole[:len(whole)-1]); !errors.Is(err, packed.ErrBody) { // package packed tries every length
		t.Errorf("the last byte is missing: %v", err)
	}
	if _, err := unpack("x" + whole[1:]); !errors.Is(err, packed.ErrHeader) {
		t.Errorf("another magic: %v", err)
	}
}
