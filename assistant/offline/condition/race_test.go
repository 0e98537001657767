//go:build race

package condition

// raceDetector: training a dozen hearers takes twenty times as long with it.
const raceDetector = true
