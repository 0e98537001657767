//go:build !race

package want

const raceDetector = false
