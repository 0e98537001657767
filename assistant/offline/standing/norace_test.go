//go:build !race

package standing

const raceDetector = false
