//go:build ignore

// gen reads the bank of package asked and writes utterances.bin.
package main

import (
	"log"
	"os"

	"github.com/rongce/rongce/knowledge/search"
)

func main() {
	if err := os.WriteFile("utterances.bin", search.Pack(), 0o644); err != nil {
		log.Fatal(err)
	}
}
