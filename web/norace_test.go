//go:build !race

package web

const textStep = 1
