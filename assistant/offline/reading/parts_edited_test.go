package reading

import (
	"slices"
	"testing"
)

// The halves of a year have one name, however they are called.
func TestLabelsOfParts(t *testing.T) {
	if got, want := labelsIn("前半年3万，后半年4万，三季度2万"), []string{"上半年", "下半年", "三季度"}; !slices.Equal(got, want) {
		t.Errorf("labels are %q, want %q", got, want)
	}
}
