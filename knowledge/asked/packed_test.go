package asked

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"math"
	"testing"
)

// weights.bin is made of the present bank, aliases and code.
func TestPackedIsInStep(t *testing.T) {
	now := fingerprint(bank())
	if len(packed) < len(magic)+len(now) || packed[len(magic):len(magic)+len(now)] != string(now[:]) {
		t.Fatal("weights.bin is not of this bank, these aliases and features; run: go generate ./knowledge/asked")
	}
}

// What is unpacked guesses as what was trained, but for the rounding.
func TestPackedGuessesAsTrained(t *testing.T) {
	fresh, kept := Train(bank()), Default()
	const near = 0.03
	same, all, far := 0, 0, 0.0
	for _, e := range bank() {
		a, b := fresh.Guess(e.Text), kept.Guess(e.Text)
		all += 2
		if a.Acts[0].Act == b.Acts[0].Act {
			same++
		}
		if a.Topics[0].Topic == b.Topics[0].Topic {
			same++
		}
		acts, topics := map[Act]float64{}, map[Topic]float64{}
		for _, s := range a.Acts {
			acts[s.Act] = s.P
		}
		for _, s := range a.Topics {
			topics[s.Topic] = s.P
		}
		for _, s := range b.Acts {
			far = max(far, math.Abs(s.P-acts[s.Act]))
		}
		for _, s := range b.Topics {
			far = max(far, math.Abs(s.P-topics[s.Topic]))
		}
	}
	t.Logf("%d of %d the same, probabilities within %.4f; weights.bin has %d bytes", same, all, far, len(packed))
	if float64(same) < 0.995*float64(all) || far > near {
		t.Error("too far apart; run: go generate ./knowledge/asked")
	}
}

func TestPackIsDeterministic(t *testing.T) {
	examples := bank()[:300]
	print := fingerprint(examples)
	if !bytes.Equal(pack(trainWith(examples, fit), print), pack(trainWith(examples, fit), print)) {
		t.Error("two packings differ")
	}
	if fingerprint(examples[1:]) == print {
		t.Error("one example fewer has the same fingerprint")
	}
}

func TestUnpackDamaged(t *testing.T) {
	whole := string(pack(trainWith(bank()[:50], fit), [sha256.Size]byte{}))
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

func BenchmarkUnpack(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unpack(packed)
	}
}
