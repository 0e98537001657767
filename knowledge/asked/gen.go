//go:build ignore

// gen trains the model on the bank and writes weights.bin.
package main

import (
	"log"
	"os"

	"github.com/rongce/rongce/knowledge/asked"
)

func main() {
	if err := os.WriteFile("weights.bin", asked.Pack(), 0o644); err != nil {
		log.Fatal(err)
	}
}
