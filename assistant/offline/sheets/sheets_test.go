package sheets

import (
	"testing"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
)

// A sheet for every topic that has something to say, and a calculator for every one that names it.
func TestSheetsAreComplete(t *testing.T) {
	for _, topic := range asked.Topics() {
		s := Of(topic)
		if topic == asked.Policy || topic == asked.None {
			continue
		}
		if s == nil || s.Gist == "" || s.GistEN == "" || s.Measure != topic.Measure() {
			t.Errorf("%s: no sheet, or an unfinished one", topic)
			continue
		}
		if s.Tool != "" && tools.FuzhouAI().Benefit(s.Tool) == nil {
			t.Errorf("%s: no calculator %s", topic, s.Tool)
		}
	}
	for _, b := range tools.FuzhouAI().Benefits() {
		if TopicOf(b.Tool) == asked.None {
			t.Errorf("%s has no sheet", b.Tool)
		}
	}
}
