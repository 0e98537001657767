package web

import (
	"strings"
	"testing"
)

// A caller who names a measure that is not there is told so; the nine that are there are not denied.
func TestNoSuchMeasure(t *testing.T) {
	k := newKit(t)
	for query, denied := range map[string]string{
		"第十条补什么": "第十条", "第12条呢": "第12条", "第 十三 条": "第十三条", "第一百零二条": "第一百零二条", "第零条": "第零条", "第0条": "第0条", "第三条和第十一条": "第十一条",
		"第一条": "", "第九条怎么奖": "", "第9条": "", "第三条": "", "买算力": "",
	} {
		got := k.server.noSuchMeasure(query)
		if denied == "" && got != "" || denied != "" && !strings.HasPrefix(got, "您问的是"+denied+"。") {
			t.Errorf("%s: %q", query, got)
		}
	}
}
