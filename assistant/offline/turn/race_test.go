//go:build race

package turn

// raceDetector: training a dozen tellers takes twenty times as long with it.
const raceDetector = true
