// Package pattern is [regexp] with a sieve before it. The planner and the check
// hold every text against hundreds of patterns of which a few match; most can be
// told not to by the words that are not there, at a twentieth of the price.
package pattern

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
)

// Pattern is a regular expression. What it finds is what [regexp.Regexp] finds.
type Pattern struct {
	*regexp.Regexp
	sieve func() sieve
}

// MustCompile is a pattern for an expression of [regexp]'s syntax; it panics
// where that is wrong, as [regexp.MustCompile] does.
func MustCompile(expression string) *Pattern {
	return &Pattern{
		Regexp: regexp.MustCompile(expression),
		sieve:  sync.OnceValue(func() sieve { return newSieve(expression) }), // most starts of the program meet few of them
	}
}

// cannot says that nothing in the text matches, without trying.
func (p *Pattern) cannot(text string) bool { return !p.sieve().lets(text) }

// MatchString is [regexp.Regexp.MatchString].
func (p *Pattern) MatchString(s string) bool {
	return !p.cannot(s) && p.Regexp.MatchString(s)
}

// FindString is [regexp.Regexp.FindString].
func (p *Pattern) FindString(s string) string {
	if p.cannot(s) {
		return ""
	}
	return p.Regexp.FindString(s)
}

// FindStringIndex is [regexp.Regexp.FindStringIndex].
func (p *Pattern) FindStringIndex(s string) []int {
	if p.cannot(s) {
		return nil
	}
	return p.Regexp.FindStringIndex(s)
}

// FindStringSubmatch is [regexp.Regexp.FindStringSubmatch].
func (p *Pattern) FindStringSubmatch(s string) []string {
	if p.cannot(s) {
		return nil
	}
	return p.Regexp.FindStringSubmatch(s)
}

// FindStringSubmatchIndex is [regexp.Regexp.FindStringSubmatchIndex].
func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	if p.cannot(s) {
		return nil
	}
	return p.Regexp.FindStringSubmatchIndex(s)
}

// FindAllString is [regexp.Regexp.FindAllString].
func (p *Pattern) FindAllString(s string, n int) []string {
	if p.cannot(s) {
		return nil
	}
	return p.Regexp.FindAllString(s, n)
}

// FindAllStringIndex is [regexp.Regexp.FindAllStringIndex].
func (p *Pattern) FindAllStringIndex(s string, n int) [][]int {
	if p.cannot(s) {
		return nil
	}
	return p.Regexp.FindAllStringIndex(s, n)
}

// FindAllStringSubmatch is [regexp.Regexp.FindAllStringSubmatch].
func (p *Pattern) FindAllStringSubmatch(s string, n int) [][]string {
	if p.cannot(s) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatch(s, n)
}

// FindAllStringSubmatchIndex is [regexp.Regexp.FindAllStringSubmatchIndex].
func (p *Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if p.cannot(s) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatchIndex(s, n)
}

// ReplaceAllString is [regexp.Regexp.ReplaceAllString].
func (p *Pattern) ReplaceAllString(s, with string) string {
	if p.cannot(s) {
		return s
	}
	return p.Regexp.ReplaceAllString(s, with)
}

// ReplaceAllStringFunc is [regexp.Regexp.ReplaceAllStringFunc].
func (p *Pattern) ReplaceAllStringFunc(s string, with func(string) string) string {
	if p.cannot(s) {
		return s
	}
	return p.Regexp.ReplaceAllStringFunc(s, with)
}

// sieve is a set of words of which any match contains one, by their first
// letters. A nil sieve lets everything through.
type sieve map[rune][]string

// newSieve reads it off a valid expression.
func newSieve(expression string) sieve {
	tree, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return nil // regexp.MustCompile has spoken
	}
	words := needed(tree)
	if words == nil {
		return nil
	}
	s := sieve{}
	for _, w := range words {
		for _, first := range w {
			s[first] = append(s[first], w)
			break
		}
	}
	return s
}

func (s sieve) lets(text string) bool {
	if s == nil {
		return true
	}
	for i, letter := range text {
		for _, word := range s[letter] {
			if strings.HasPrefix(text[i:], word) {
				return true
			}
		}
	}
	return false
}
