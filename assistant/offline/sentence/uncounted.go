package sentence

import (
	"slices"
	"strings"
)

// Unread are bare numbers that may be money but that nothing took for it.
func (s *Sentence) Unread() []string {
	var out []string
	for _, at := range looseNumbers(s.Masked) {
		if text := s.Masked[at[0]:at[1]]; !slices.Contains(out, text) && !Denied.MatchString(s.Masked[:at[0]]) && !strings.HasSuffix(s.Masked[:at[0]], "*") { // 139****2266
			out = append(out, text)
		}
	}
	return out
}
