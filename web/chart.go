package web

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// chart is a picture of what the city pays against what is spent or sold, in
// the numbers that an SVG needs. Every sum in it is a calculator's; floats are
// for places on the screen only.
type chart struct {
	Name, Base    string
	Width, Height int
	Left, Right   int
	Top, Bottom   int
	Line          string   // the award, as a path; it jumps where the award does
	Area          string   // what lies under it
	Cliffs        []stroke // where the award jumps
	Ceiling       *stroke
	Marks         []stroke // thresholds
	XTicks        []tick
	YTicks        []tick
	Here          *spot // this applicant
	Points        []tools.Point
	Says          string // the picture in a sentence
	Slider        slider
}

type (
	stroke struct {
		X1, Y1, X2, Y2 float64
		Label, Anchor  string
		LabelX, LabelY float64
	}
	tick struct {
		At    float64
		Label string
	}
	spot struct {
		X, Y           float64
		Label, Anchor  string
		LabelX, LabelY float64
		Beyond         bool // further right than the picture reaches
	}
	slider struct {
		Field          string
		Max, Step, Now string
	}
)

// Of the picture; it is drawn for a phone's width, and grows.
const (
	chartWidth, chartHeight                      = 400, 280
	chartLeft, chartRight, chartTop, chartBottom = 54, 388, 64, 232
	markRow                                      = 22   // between the labels of two marks, which would else run together
	headroom                                     = 1.25 // over the highest award, for its label
	furthest                                     = 3    // times the usual width, for an applicant far out; beyond, an arrow
	sliderSteps                                  = 200
)

// chartOf draws a benefit's curve and where a calculation stands on it; nil
// where the award grows with no sum.
func (s *Server) chartOf(b *tools.Bound, c *tools.Calculation, base *money.Amount, field string) (*chart, error) {
	in := b.Base()
	if in == nil {
		return nil, nil
	}
	to := reach(b, base)
	points, err := s.assistant.Toolbox.Curve(tools.Query{Tool: b.Tool}, to)
	if err != nil {
		return nil, err
	}
	most := money.Yuan(1)
	for _, p := range points {
		most = money.Max(most, p.Award)
	}
	g := &chart{Name: b.Name, Base: in.Term, Width: chartWidth, Height: chartHeight, Left: chartLeft, Right: chartRight, Top: chartTop, Bottom: chartBottom, Points: points}
	right, up := pixels(to), pixels(most)*headroom
	x := func(a money.Amount) float64 { return place(chartLeft + (chartRight-chartLeft)*pixels(a)/right) }
	y := func(a money.Amount) float64 { return place(chartBottom - (chartBottom-chartTop)*pixels(a)/up) }
	g.draw(points, x, y)
	g.mark(b, to, x, y)
	g.XTicks, g.YTicks = ticks(right, 4, x), ticks(up, 4, y)
	g.Says = b.Name + "随" + in.Term + "变化的图。"
	if base != nil && c.Amount != nil {
		g.stand(*base, *c.Amount, to, x, y)
		g.Says = fmt.Sprintf("%s %s时，%s。", in.Term, yuan(*base), outcomeSays(c))
	}
	step := niceStep(right / sliderSteps)
	g.Slider = slider{Field: field, Max: strconv.FormatFloat(math.Ceil(right/step)*step, 'f', -1, 64), Step: strconv.FormatFloat(step, 'f', -1, 64), Now: "0"}
	if base != nil {
		g.Slider.Now = money.Min(*base, to).String()
	}
	return g, nil
}

// reach is the base at the right edge: half as far again as the last bend, and
// further for who stands there.
func reach(b *tools.Bound, base *money.Amount) money.Amount {
	knees := b.Knees()
	usual := knees[len(knees)-1].Percent(150).Round()
	if base == nil || !usual.Less(*base) {
		return usual
	}
	return money.Min(base.Percent(110).Round(), usual.Times(furthest))
}

// draw makes the path: neighbouring points a fen apart are a jump.
func (g *chart) draw(points []tools.Point, x, y func(money.Amount) float64) {
	var line, area strings.Builder
	for i, p := range points {
		jump := i > 0 && !money.Fen(1).Less(p.Base.Sub(points[i-1].Base)) && y(points[i-1].Award) != y(p.Award)
		switch {
		case i == 0:
			fmt.Fprintf(&line, "M%g %g", x(p.Base), y(p.Award))
			fmt.Fprintf(&area, "M%g %dL%g %g", x(p.Base), g.Bottom, x(p.Base), y(p.Award))
			continue
		case jump:
			fmt.Fprintf(&line, "M%g %g", x(p.Base), y(p.Award))
			g.Cliffs = append(g.Cliffs, stroke{X1: x(p.Base), Y1: y(points[i-1].Award), X2: x(p.Base), Y2: y(p.Award)})
		default:
			fmt.Fprintf(&line, "L%g %g", x(p.Base), y(p.Award))
		}
		fmt.Fprintf(&area, "L%g %g", x(p.Base), y(p.Award))
	}
	fmt.Fprintf(&area, "L%d %dZ", g.Right, g.Bottom)
	g.Line, g.Area = line.String(), area.String()
}

// mark draws thresholds and the ceiling, each with its sum.
func (g *chart) mark(b *tools.Bound, to money.Amount, x, y func(money.Amount) float64) {
	shape := b.Shape()
	at := func(a money.Amount, label string) {
		m := stroke{X1: x(a), X2: x(a), Y1: float64(g.Top), Y2: float64(g.Bottom), Label: label, LabelX: x(a), LabelY: float64(g.Top - 8 - markRow*len(g.Marks)), Anchor: "middle"}
		if m.X1 > float64(g.Left+g.Right)*0.62 {
			m.Anchor = "end"
		}
		g.Marks = append(g.Marks, m)
	}
	if shape.From != nil {
		at(*shape.From, shape.From.Chinese()+"起补")
	}
	if shape.Below != nil {
		at(*shape.Below, shape.Below.Chinese()+"起转省级")
	}
	if shape.Ceiling != nil {
		high := y(*shape.Ceiling)
		g.Ceiling = &stroke{X1: float64(g.Left), X2: float64(g.Right), Y1: high, Y2: high, Label: "上限" + shape.Ceiling.Chinese(), LabelX: float64(g.Right), LabelY: high - 6, Anchor: "end"}
	}
}

// stand puts the applicant on the picture.
func (g *chart) stand(base, award, to money.Amount, x, y func(money.Amount) float64) {
	h := &spot{Label: award.Chinese(), Beyond: to.Less(base)}
	h.X, h.Y = x(money.Min(base, to)), y(award)
	h.LabelX, h.LabelY, h.Anchor = h.X+2, h.Y-11, "start"
	if h.X > float64(g.Left+g.Right)*0.4 {
		h.LabelX, h.Anchor = h.X-7, "end"
	}
	if g.Ceiling != nil && h.Y == g.Ceiling.Y1 { // on the ceiling, whose own label stands above it
		h.LabelY = h.Y + 20
	}
	g.Here = h
}

// outcomeSays is a result in a few words.
func outcomeSays(c *tools.Calculation) string {
	if c.Outcome == tools.None || c.Outcome == tools.Refer {
		return outcomeWord(c.Outcome)
	}
	return outcomeWord(c.Outcome) + sumOf(c)
}

// ticks are round numbers along an axis.
func ticks(to float64, about int, at func(money.Amount) float64) []tick {
	step := niceStep(to / float64(about))
	var out []tick
	for v := 0.0; v <= to; v += step {
		a := money.Yuan(int64(v))
		out = append(out, tick{at(a), strings.TrimSuffix(a.Chinese(), "元")})
	}
	return out
}

// niceStep is the next of 1, 2, 5, 10, 20 …
func niceStep(rough float64) float64 {
	unit := math.Pow(10, math.Floor(math.Log10(rough)))
	for _, n := range []float64{1, 2, 5} {
		if rough <= n*unit {
			return max(1, n*unit)
		}
	}
	return 10 * unit
}

// pixels is a sum as a place on the screen needs it; never as money.
func pixels(a money.Amount) float64 {
	f, _ := strconv.ParseFloat(a.String(), 64)
	return f
}

// place keeps a coordinate to a tenth of a pixel.
func place(f float64) float64 { return math.Round(f*10) / 10 }
