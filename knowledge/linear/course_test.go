package linear

import (
	"strings"
	"testing"
)

type animal string

// A classifier that was packed and read again tells the same, and a damaged file says what to run.
func TestCourse(t *testing.T) {
	course := Course[animal]{Folder: "zoo/animal", Classes: []animal{"bird", "fish"}, MinSeen: 1, Training: Training{Epochs: 10, Rate: 5}}
	wings, gills := []Feature{Hashed(1<<32, 1)}, []Feature{Hashed(2<<32, 1)}
	var set Set[animal]
	for range 5 {
		set.Add(wings, "bird")
		set.Add(gills, "fish")
	}
	file := string(course.Pack(set))
	read, err := course.Unpack(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []*Classifier[animal]{course.Train(set), read} {
		if best := c.Tell(wings)[0]; best.Class != "bird" || best.P < 0.9 {
			t.Errorf("with wings it is %v", best)
		}
		if best := c.Tell(gills)[0]; best.Class != "fish" || best.P < 0.9 {
			t.Errorf("with gills it is %v", best)
		}
	}
	if _, err := course.Unpack(file[:len(file)-1]); err == nil || !strings.HasPrefix(err.Error(), "animal: weights.bin: ") || !strings.HasSuffix(err.Error(), "; run go generate ./zoo/animal") {
		t.Errorf("%v says not what to run", err)
	}
	print := course.Print(set)
	if set.Add(gills, "bird"); course.Print(set) == print {
		t.Error("another set has the same print")
	}
}
