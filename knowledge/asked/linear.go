package asked

import "math"

const maxClasses = 20

// linear is a multinomial logistic regression.
type linear struct {
	classes int
	weights []float32 // a row of classes for each feature
	bias    [maxClasses]float32
}

// How it is trained: stochastic gradient descent over the examples in a fixed
// order, with a rate that falls to nothing. That few epochs end before the fit
// is perfect does what a penalty on the weights would do, and better on the folds.
const (
	epochs    = 4
	firstRate = 3.0
	biasShare = 0.1   // of the rate
	tooSmall  = 0.005 // a gradient that is not worth the work
)

func fit(set []vector, rows, classes int, label func(int) int) linear {
	l := linear{classes: classes, weights: make([]float32, rows*classes)}
	order := shuffled(len(set))
	var p, by [maxClasses]float32 // probabilities; steps
	var moved [maxClasses]int     // classes that take a step
	epochs, firstRate := epochs, firstRate
	if X["ep"] > 0 { epochs = int(X["ep"]) }
	if X["rate"] > 0 { firstRate = float64(X["rate"]) }
	step, steps := 0, epochs*len(set)
	cw := make([]float32, classes)
	for i := range set { cw[label(i)]++ }
	for c := range cw { cw[c] = float32(math.Pow(float64(cw[c])*float64(classes)/float64(len(set)), -float64(X["cw"]))) }
	for range epochs {
		for _, i := range order {
			rate := float32(firstRate * (1 - float64(step)/float64(steps)))
			step++
			rate *= cw[label(i)]
			smooth := X["smooth"]
			l.score(set[i], &p)
			softmax(p[:classes], 1)
			p[label(i)] -= 1 - smooth
			for c := range p[:classes] { p[c] -= smooth/float32(classes) }
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
	if X["nb"] > 0 || X["mid"] > 0 {
		sums, perClass, perRow, all := zzSums(set, rows, classes, label)
		const smoothing, sharpness = 0.5, 9
		for c := range classes {
			size, length := 0.0, 1e-9
			for r := range rows {
				size += math.Abs(math.Log((perRow[r] - sums[r*classes+c] + smoothing) / (all - perClass[c] + smoothing*float64(rows))))
				length += sums[r*classes+c]*sums[r*classes+c]
			}
			for r := range rows {
				w := -math.Log((perRow[r] - sums[r*classes+c] + smoothing) / (all - perClass[c] + smoothing*float64(rows)))
				l.weights[r*classes+c] += X["nb"]*float32(w*float64(rows) / size * sharpness)
				l.weights[r*classes+c] += X["mid"]*float32(sums[r*classes+c] / math.Sqrt(length) * 12)
			}
		}
	}
	if X["t"] > 0 {
	for i := range l.weights { l.weights[i] *= X["t"] }
	for i := range l.bias { l.bias[i] *= X["t"] }
	}
	return l
}

func zzSums(set []vector, rows, classes int, label func(int) int) (sums, perClass, perRow []float64, all float64) {
	sums, perClass, perRow = make([]float64, rows*classes), make([]float64, classes), make([]float64, rows)
	for i, v := range set {
		for _, e := range v {
			x := float64(e.value)
			sums[int(e.row)*classes+label(i)] += x
			perClass[label(i)] += x
			perRow[e.row] += x
			all += x
		}
	}
	return sums, perClass, perRow, all
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

func (l *linear) score(v vector, out *[maxClasses]float32) {
	*out = l.bias
	o := out[:l.classes]
	for _, e := range v {
		w := l.weights[int(e.row)*l.classes : int(e.row+1)*l.classes]
		for c := range o {
			o[c] += e.value * w[c]
		}
	}
}

// temperature softens the probabilities of ways of asking never seen before;
// chosen by the folds' log loss.
const temperature = 1.0

// probabilities returns the probability of each class, in out.
func (l *linear) probabilities(v vector, out *[maxClasses]float32) []float32 {
	l.score(v, out)
	softmax(out[:l.classes], temperature)
	return out[:l.classes]
}

func softmax(x []float32, t float32) {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	sum := float32(0)
	for i, v := range x {
		x[i] = float32(math.Exp(float64((v - top) / t)))
		sum += x[i]
	}
	for i := range x {
		x[i] /= sum
	}
}
