//go:build ignore

// gen trains the teller on the bank and writes weights.bin.
package main

import (
	"log"
	"os"

	"github.com/rongce/rongce/assistant/offline/faq"
)

func main() {
	if err := os.WriteFile("weights.bin", faq.Pack(), 0o644); err != nil {
		log.Fatal(err)
	}
}
