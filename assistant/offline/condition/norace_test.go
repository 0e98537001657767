//go:build !race

package condition

const raceDetector = false
