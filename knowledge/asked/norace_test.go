//go:build !race

package asked

const raceDetector = false
