//go:build race

package faq

// raceDetector: training a dozen tellers takes twenty times as long with it.
const raceDetector = true
