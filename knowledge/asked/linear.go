package asked

import (
	"math"
	"slices"
)

const maxClasses = 20

// linear is a multinomial logistic regression.
type linear struct {
	classes int
	weights []float32 // a row of classes for each feature
	bias    [maxClasses]float32
}

// scorer is a linear or, as it is kept, a rounded.
type scorer interface {
	// score returns the classes' scores of v, in out.
	score(v vector, out *[maxClasses]float32) []float32
}

// How it is trained: stochastic gradient descent over the examples in a fixed
// order, with a rate that falls to nothing. That few epochs end before the fit
// is perfect does what a penalty on the weights would do, and better on the folds.
const (
	epochs    = 4
	firstRate = 3.0
	biasShare = 0.1   // of the rate
	tooSmall  = 0.005 // a gradient that is not worth the work
	levelling = 0.7   // 0: each example counts the same, 1: each class
)

func fit(set []vector, rows, classes int, label func(int) int) *linear {
	l := &linear{classes: classes, weights: make([]float32, rows*classes)}
	var share, weight [maxClasses]float64 // of the classes
	for i := range set {
		share[label(i)] += float64(classes) / float64(len(set))
	}
	for c := range weight[:classes] {
		weight[c] = math.Pow(max(share[c], 1e-3), -levelling)
	}
	order := shuffled(len(set))
	var p, by [maxClasses]float32 // probabilities; steps
	var moved [maxClasses]int     // classes that take a step
	step, steps := 0, epochs*len(set)
	for range epochs {
		for _, i := range order {
			rate := float32(firstRate * weight[label(i)] * (1 - float64(step)/float64(steps)))
			step++
			l.score(set[i], &p)
			softmax(p[:classes])
			p[label(i)]--
			n := 0
			for c, g := range p[:classes] {
				if g > tooSmall || g < -tooSmall {
					moved[n], by[n] = c, g*rate
					l.bias[c] -= by[n] * biasShare
					n++
				}
			}
			for _, e := range set[i] {
				w := l.weights[int(e.row)*classes : int(e.row+1)*classes]
				for k, c := range moved[:n] {
					w[c] -= by[k] * e.value
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

func (l *linear) score(v vector, out *[maxClasses]float32) []float32 {
	*out = l.bias
	o := out[:l.classes]
	for _, e := range v {
		w := l.weights[int(e.row)*l.classes : int(e.row+1)*l.classes]
		for c := range o {
			o[c] += e.value * w[c]
		}
	}
	return o
}

// rounded is a linear whose weights are kept in a byte each: the root of a
// weight's share of its class's largest, in 127 steps up and down. Most weights
// are small, and of those the steps are fine.
type rounded struct {
	classes     int
	weights     string
	scale, bias [maxClasses]float32 // the largest weight; bias
}

// shares has what each step stands for, by its bits.
var shares = func() (out [256]float32) {
	for q := -math.MaxInt8; q <= math.MaxInt8; q++ {
		x := float32(q) / math.MaxInt8
		out[uint8(q)] = x * max(x, -x)
	}
	return out
}()

func (l *linear) round() *rounded {
	r := &rounded{classes: l.classes, bias: l.bias}
	for i, w := range l.weights {
		r.scale[i%l.classes] = max(r.scale[i%l.classes], w, -w)
	}
	weights := make([]byte, len(l.weights))
	for i, w := range l.weights {
		if top := r.scale[i%l.classes]; top > 0 {
			x := float64(w / top)
			weights[i] = byte(int8(math.Round(math.Copysign(math.Sqrt(math.Abs(x)), x) * math.MaxInt8)))
		}
	}
	r.weights = string(weights)
	return r
}

func (r *rounded) score(v vector, out *[maxClasses]float32) []float32 {
	clear(out[:])
	o := out[:r.classes]
	for _, e := range v {
		w := r.weights[int(e.row)*r.classes : int(e.row+1)*r.classes]
		for c := range o {
			o[c] += e.value * shares[w[c]]
		}
	}
	for c := range o {
		o[c] = o[c]*r.scale[c] + r.bias[c]
	}
	return o
}

// probabilities returns the probability of each class, in out.
func probabilities(s scorer, v vector, out *[maxClasses]float32) []float32 {
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
