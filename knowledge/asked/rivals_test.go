package asked

import (
	"math"

	"github.com/rongce/rongce/knowledge/linear"
)

// bayes trains a complement naive Bayes over the same features: each class's
// weights come from what is not in it, brought to one size.
func bayes(examples []Example) guesser {
	return rival(examples, func(set []linear.Vector, rows, classes int, label func(int) int) *linear.Weights {
		l := &linear.Weights{Classes: classes, Rows: make([]float32, rows*classes)}
		sums, perClass, perRow, all := classSums(set, rows, classes, label)
		const smoothing, sharpness = 0.5, 9
		for c := range classes {
			size := 0.0
			for r := range rows {
				w := -math.Log((perRow[r] - sums[r*classes+c] + smoothing) / (all - perClass[c] + smoothing*float64(rows)))
				l.Rows[r*classes+c] = float32(w)
				size += math.Abs(w)
			}
			for r := range rows {
				l.Rows[r*classes+c] *= float32(float64(rows) / size * sharpness)
			}
		}
		return l
	})
}

// middles compares with the middle of each class's vectors, by cosine.
func middles(examples []Example) guesser {
	return rival(examples, func(set []linear.Vector, rows, classes int, label func(int) int) *linear.Weights {
		l := &linear.Weights{Classes: classes, Rows: make([]float32, rows*classes)}
		sums, _, _, _ := classSums(set, rows, classes, label)
		const sharpness = 12
		for c := range classes {
			length := 0.0
			for r := range rows {
				length += sums[r*classes+c] * sums[r*classes+c]
			}
			for r := range rows {
				l.Rows[r*classes+c] = float32(sums[r*classes+c] / math.Sqrt(length+1e-9) * sharpness)
			}
		}
		return l
	})
}

func rival(examples []Example, fit fitter) guesser {
	return trainWith(examples, fit).model()
}

func classSums(set []linear.Vector, rows, classes int, label func(int) int) (sums, perClass, perRow []float64, all float64) {
	sums, perClass, perRow = make([]float64, rows*classes), make([]float64, classes), make([]float64, rows)
	for i, v := range set {
		for _, e := range v {
			x := float64(e.Value)
			sums[int(e.Row)*classes+label(i)] += x
			perClass[label(i)] += x
			perRow[e.Row] += x
			all += x
		}
	}
	return sums, perClass, perRow, all
}
