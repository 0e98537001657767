package asked

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"math"
	"testing"

	"github.com/rongce/rongce/knowledge/packed"
)

// weights.bin is made of the present bank, aliases and code.
func TestPackedIsInStep(t *testing.T) {
	now := fingerprint(bank())
	if made, ok := packed.Made(magic, weights); !ok || made != now {
		t.Fatal("weights.bin is not of this bank, these aliases and features; run: go generate ./knowledge/asked")
	}
}

// What is unpacked guesses as what was trained, but for the rounding.
func TestPackedGuessesAsTrained(t *testing.T) {
	if raceDetector {
		t.Skip("one goroutine that trains for a minute: the plain run holds it")
	}
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
	t.Logf("%d of %d the same, probabilities within %.4f; weights.bin has %d bytes", same, all, far, len(weights))
	if float64(same) < 0.995*float64(all) || far > near {
		t.Error("too far apart; run: go generate ./knowledge/asked")
	}
}

func TestPackIsDeterministic(t *testing.T) {
	examples := bank()[:300]
	print := fingerprint(examples)
	if !bytes.Equal(pack(trainWith(examples, training.Fit), print), pack(trainWith(examples, training.Fit), print)) {
		t.Error("two packings differ")
	}
	if fingerprint(examples[1:]) == print {
		t.Error("one example fewer has the same fingerprint")
	}
}

func TestUnpackDamaged(t *testing.T) {
	whole := string(pack(trainWith(bank()[:50], training.Fit), [sha256.Size]byte{}))
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

func BenchmarkUnpack(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unpack(weights)
	}
}
