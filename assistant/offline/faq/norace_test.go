//go:build !race

package faq

const raceDetector = false
