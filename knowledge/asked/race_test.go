//go:build race

package asked

// raceDetector: each training takes ten times as long.
const raceDetector = true
