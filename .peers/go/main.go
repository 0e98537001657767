// Command go of .peers is our side of the comparison that .peers/run makes: it
// writes the cases out for the peers, answers them with our packages, and
// scores everybody's answers by the same rules.
//
//	go run ./.peers/go              ours alone, without any peer
//	go run ./.peers/go ours DIR     write the cases and our answers to DIR
//	go run ./.peers/go table DIR    score the answers in DIR
//
// It is run from the root of the repository. What is measured is in ../README.md.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 0:
		dir, err := os.MkdirTemp("", "rongce-peers")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		return errors.Join(ours(dir), table(dir, os.Stdout))
	case len(args) == 1 && args[0] == "memory":
		return memory()
	case len(args) == 2 && args[0] == "ours":
		return ours(args[1])
	case len(args) == 2 && args[0] == "table":
		return table(args[1], os.Stdout)
	}
	return errors.New("usage: go run ./.peers/go [ours DIR | table DIR]")
}

// ours writes the cases, and what we make of them.
func ours(dir string) error {
	amounts, err := amountCases()
	if err != nil {
		return err
	}
	routing, err := routingCases()
	if err != nil {
		return err
	}
	routed, err := route(routing)
	if err != nil {
		return err
	}
	return errors.Join(
		write(dir, "amounts.json", amounts),
		write(dir, "routing.json", routing),
		write(dir, "ours-amounts.json", readAmounts(amounts)),
		write(dir, "ours-routing.json", routed),
	)
}

func write(dir, name string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, name), b, 0o644)
}

func read(dir, name string, v any) error {
	b, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return err
	}
	return json.Unmarshal(b, v)
}

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}
