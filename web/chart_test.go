package web

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// onPath is where a path stands at x; NaN where it does not go.
func onPath(t interface{ Fatal(...any) }, path string, x float64) float64 {
	found := math.NaN()
	var px, py float64
	for i, m := range regexp.MustCompile(`([ML])(-?[\d.]+) (-?[\d.]+)`).FindAllStringSubmatch(path, -1) {
		nx, err1 := strconv.ParseFloat(m[2], 64)
		ny, err2 := strconv.ParseFloat(m[3], 64)
		if err1 != nil || err2 != nil {
			t.Fatal(path)
		}
		if i > 0 && m[1] == "L" && px <= x && x <= nx && nx > px {
			found = py + (ny-py)*(x-px)/(nx-px)
		}
		px, py = nx, ny
	}
	return found
}

// Wherever an applicant stands, it is on the line that is drawn: the picture
// says what the calculator says.
func TestChartsAgreeWithTheCalculators(t *testing.T) {
	k := newKit(t)
	box := k.server.assistant.Toolbox
	drawn := 0
	for _, b := range box.Benefits() {
		in := b.Base()
		if in == nil {
			continue
		}
		drawn++
		rapid.Check(t, func(r *rapid.T) {
			base := money.Fen(rapid.OneOf(rapid.Int64Range(1, 200_000_00), rapid.Int64Range(1, 60_000_000_00)).Draw(r, "base"))
			c, err := box.Calculate(tools.Query{Tool: b.Tool, Facts: tools.Facts{Money: map[string]money.Amount{in.Name: base}}})
			if err != nil {
				r.Fatal(err)
			}
			g, err := k.server.chartOf(b, c, &base, in.Name)
			if err != nil || g == nil || g.Here == nil {
				r.Fatal(g, err)
			}
			for _, knee := range b.Knees() { // within a tenth of a pixel of a cliff both sides are true
				if math.Abs(pixels(knee)-pixels(base)) < 5*pixels(g.Points[len(g.Points)-1].Base)/chartWidth {
					return
				}
			}
			if y := onPath(r, g.Line, g.Here.X); !g.Here.Beyond && !(math.Abs(y-g.Here.Y) < 1) {
				r.Fatalf("%s at %s: the line is at %g, the applicant at %g", b.Tool, base, y, g.Here.Y)
			}
			if g.Here.Beyond != g.Points[len(g.Points)-1].Base.Less(base) || g.Here.X > chartRight || g.Here.Y < chartTop || g.Here.Y > chartBottom {
				r.Fatalf("%s at %s stands at %+v", b.Tool, base, g.Here)
			}
		})
	}
	if drawn != 6 {
		t.Errorf("%d charts", drawn)
	}
}

func TestChartsMarkCliffsAndCeilings(t *testing.T) {
	k := newKit(t)
	for tool, want := range map[string]string{
		"computing_power_subsidy": "2 cliffs: 5万元起补, 10万元起转省级, ", "foundation_product_award": "1 cliffs: 1000万元起补, 上限100万元",
		"vertical_model_subsidy": "0 cliffs: 上限20万元", "industrial_internet_subsidy": "0 cliffs: 上限200万元", "platform_service_subsidy": "0 cliffs: 上限100万元", "rd_matching_subsidy": "0 cliffs: 上限300万元",
	} {
		b := k.server.assistant.Toolbox.Benefit(tool)
		g, err := k.server.chartOf(b, nil, nil, "x")
		if err != nil {
			t.Fatal(err)
		}
		var said strings.Builder
		fmt.Fprintf(&said, "%d cliffs: ", len(g.Cliffs))
		for _, m := range g.Marks {
			said.WriteString(m.Label + ", ")
		}
		if g.Ceiling != nil {
			said.WriteString(g.Ceiling.Label)
		}
		if said.String() != want {
			t.Errorf("%s: %s, want %s", tool, &said, want)
		}
		if len(g.XTicks) < 3 || len(g.XTicks) > 8 || len(g.YTicks) < 3 || len(g.YTicks) > 8 {
			t.Errorf("%s: %d and %d ticks", tool, len(g.XTicks), len(g.YTicks))
		}
	}
}

func TestCalcPage(t *testing.T) {
	k := newKit(t)
	_, body := k.call("GET", "/calc/computing_power_subsidy?annual_purchase_total=8%E4%B8%875&actual_service_fee=60000", "")
	for _, part := range []string{"30,000元", `<circle class="here"`, "<td>99,999.99元</td><td>50,000元</td>", `role="img" aria-label="年度购买算力服务总额 85,000元时，按公式可补30,000元。"`} {
		if !strings.Contains(body, part) {
			t.Errorf("the page lacks %s", part)
		}
	}
	if res, _ := k.call("GET", "/calc/nothing", ""); res.StatusCode != 404 {
		t.Errorf("no such calculator: %s", res.Status)
	}
	for _, b := range k.server.assistant.Toolbox.Benefits() {
		if res, body := k.call("GET", "/calc/"+b.Tool, ""); res.StatusCode != 200 || !strings.Contains(body, "<h1>"+b.Name) {
			t.Errorf("%s: %s", b.Tool, res.Status)
		}
	}
}
