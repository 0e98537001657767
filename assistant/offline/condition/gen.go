//go:build ignore

// gen trains the hearer on the bank and writes weights.bin.
package main

import (
	"log"
	"os"

	"github.com/rongce/rongce/assistant/offline/condition"
)

func main() {
	if err := os.WriteFile("weights.bin", condition.Pack(), 0o644); err != nil {
		log.Fatal(err)
	}
}
