package linear

import (
	"math"
	"slices"

	"github.com/rongce/rongce/knowledge/packed"
)

// MaxClasses is the most classes that one model tells apart: the scores of a
// thing are kept in an array, so that to ask allocates nothing.
const MaxClasses = 64

// Scores has room for what a model makes of a thing.
type Scores = [MaxClasses]float32

// Weights is a multinomial logistic regression.
type Weights struct {
	Classes int
	Rows    []float32 // one of Classes for each feature
	Bias    Scores
}

// Scorer is the weights as they were trained or, as they are kept, rounded.
type Scorer interface {
	// score returns the classes' scores of v, in out.
	score(v Vector, out *Scores) []float32
}

// Training is how weights are made: stochastic gradient descent over the
// examples in a fixed order, with a rate that falls to nothing. That few epochs
// end before the fit is perfect does what a penalty on the weights would do, and
// better on the folds.
type Training struct {
	Epochs    int
	Rate      float64 // at first
	Levelling float64 // 0: each example counts the same, 1: each class
}

const (
	biasShare = 0.1   // of the rate
	tooSmall  = 0.005 // a gradient that is not worth the work
)

// Fit makes the weights of vectors, the label of each from 0 to classes-1. The
// same set in the same order makes the same weights.
func (t Training) Fit(set []Vector, rows, classes int, label func(int) int) *Weights {
	l := &Weights{Classes: classes, Rows: make([]float32, rows*classes)}
	var share, weight [MaxClasses]float64 // of the classes
	for i := range set {
		share[label(i)] += float64(classes) / float64(len(set))
	}
	for c := range weight[:classes] {
		weight[c] = math.Pow(max(share[c], 1e-3), -t.Levelling)
	}
	order := shuffled(len(set))
	var p, by Scores          // probabilities; steps
	var moved [MaxClasses]int // classes that take a step
	step, steps := 0, t.Epochs*len(set)
	for range t.Epochs {
		for _, i := range order {
			rate := float32(t.Rate * weight[label(i)] * (1 - float64(step)/float64(steps)))
			step++
			l.score(set[i], &p)
			softmax(p[:classes])
			p[label(i)]--
			n := 0
			for c, g := range p[:classes] {
				if g > tooSmall || g < -tooSmall {
					moved[n], by[n] = c, g*rate
					l.Bias[c] -= by[n] * biasShare
					n++
				}
			}
			for _, e := range set[i] {
				w := l.Rows[int(e.Row)*classes : int(e.Row+1)*classes]
				for k, c := range moved[:n] {
					w[c] -= by[k] * e.Value
				}
			}
		}
	}
	return l
}

// shuffled returns 0 to n-1 in an order that is mixed but always the same.
func shuffled(n int) []int {
	order := make([]int, n)
	state := uint64(1)
	for i := range order {
		state = state*6364136223846793005 + 1442695040888963407
		j := int(state>>33) % (i + 1)
		order[i], order[j] = order[j], i
	}
	return order
}

func (l *Weights) score(v Vector, out *Scores) []float32 {
	*out = l.Bias
	o := out[:l.Classes]
	for _, e := range v {
		w := l.Rows[int(e.Row)*l.Classes : int(e.Row+1)*l.Classes]
		for c := range o {
			o[c] += e.Value * w[c]
		}
	}
	return o
}

// rounded is weights that are kept in a byte each: the root of a weight's share
// of its class's largest, in 127 steps up and down. Most weights are small, and
// of those the steps are fine.
type rounded struct {
	classes     int
	weights     string
	scale, bias Scores // the largest weight; bias
}

// shares has what each step stands for, by its bits.
var shares = func() (out [256]float32) {
	for q := -math.MaxInt8; q <= math.MaxInt8; q++ {
		x := float32(q) / math.MaxInt8
		out[uint8(q)] = x * max(x, -x)
	}
	return out
}()

// round makes the weights small.
func (l *Weights) round() *rounded {
	r := &rounded{classes: l.Classes, bias: l.Bias}
	for i, w := range l.Rows {
		r.scale[i%l.Classes] = max(r.scale[i%l.Classes], w, -w)
	}
	weights := make([]byte, len(l.Rows))
	for i, w := range l.Rows {
		if top := r.scale[i%l.Classes]; top > 0 {
			x := float64(w / top)
			weights[i] = byte(int8(math.Round(math.Copysign(math.Sqrt(math.Abs(x)), x) * math.MaxInt8)))
		}
	}
	r.weights = string(weights)
	return r
}

// pack writes the rounded weights.
func (r *rounded) pack(w *packed.Writer) {
	for c := range r.classes {
		w.Float(r.scale[c])
		w.Float(r.bias[c])
	}
	w.Bytes([]byte(r.weights))
}

// unpack reads what pack wrote, of a model with so many features and
// classes; whether it could, tells the reader's End.
func unpack(r *packed.Reader, rows, classes int) *rounded {
	l := &rounded{classes: classes}
	for c := range classes {
		l.scale[c], l.bias[c] = r.Float(), r.Float()
	}
	l.weights = r.Bytes(rows * classes)
	return l
}

func (r *rounded) score(v Vector, out *Scores) []float32 {
	clear(out[:])
	o := out[:r.classes]
	for _, e := range v {
		w := r.weights[int(e.Row)*r.classes : int(e.Row+1)*r.classes]
		for c := range o {
			o[c] += e.Value * shares[w[c]]
		}
	}
	for c := range o {
		o[c] = o[c]*r.scale[c] + r.bias[c]
	}
	return o
}

// Probabilities returns the probability of each class, in out.
func Probabilities(s Scorer, v Vector, out *Scores) []float32 {
	o := s.score(v, out)
	softmax(o)
	return o
}

func softmax(x []float32) {
	top := slices.Max(x)
	sum := float32(0)
	for i, v := range x {
		x[i] = float32(math.Exp(float64(v - top)))
		sum += x[i]
	}
	for i := range x {
		x[i] /= sum
	}
}
