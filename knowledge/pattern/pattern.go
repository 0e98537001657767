// Package pattern is [regexp] with a sieve before it. The planner and the check
// hold every text against hundreds of patterns of which a few match; most can be
// told not to by the words that are not there, at a twentieth of the price. Of a
// long alternation only those alternatives are tried whose words are there.
package pattern

import (
	"regexp"
	"sync"
)

// Pattern is a regular expression. What it finds is what [regexp.Regexp] finds.
type Pattern struct {
	*regexp.Regexp
	sieve func() *sieve
}

// MustCompile is a pattern for an expression of [regexp]'s syntax; it panics
// where that is wrong, as [regexp.MustCompile] does.
func MustCompile(expression string) *Pattern {
	return &Pattern{
		Regexp: regexp.MustCompile(expression),
		sieve:  sync.OnceValue(func() *sieve { return newSieve(expression) }), // most starts of the program meet few of them
	}
}

// cannot says that nothing in the text matches, without trying.
func (p *Pattern) cannot(text string) bool { return p.sieve().lets(text) == 0 }

// MatchString is [regexp.Regexp.MatchString].
func (p *Pattern) MatchString(s string) bool {
	return p.sieve().match(p.Regexp, s)
}

// FindString is [regexp.Regexp.FindString].
func (p *Pattern) FindString(s string) string {
	re := p.sieve().only(p.Regexp, s)
	if re == nil {
		return ""
	}
	return re.FindString(s)
}

// FindStringIndex is [regexp.Regexp.FindStringIndex].
func (p *Pattern) FindStringIndex(s string) []int {
	re := p.sieve().only(p.Regexp, s)
	if re == nil {
		return nil
	}
	return re.FindStringIndex(s)
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
	re := p.sieve().only(p.Regexp, s)
	if re == nil {
		return nil
	}
	return re.FindAllString(s, n)
}

// FindAllStringIndex is [regexp.Regexp.FindAllStringIndex].
func (p *Pattern) FindAllStringIndex(s string, n int) [][]int {
	re := p.sieve().only(p.Regexp, s)
	if re == nil {
		return nil
	}
	return re.FindAllStringIndex(s, n)
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
	re := p.sieve().only(p.Regexp, s)
	if re == nil {
		return s
	}
	return re.ReplaceAllStringFunc(s, with)
}
