// Package packed writes and reads the files that are made of the bank before a
// build and embedded: a magic, a fingerprint of what the file was made of, and a
// body of numbers (uvarints), floats (float32, little endian) and bytes.
//
// A [Reader] reads a string in place, since what is embedded is one, and to copy
// it would take longer than all the rest. It keeps its first error, like a
// [bufio.Scanner]: read everything, then ask [Reader.End].
package packed

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math"
	"strings"
	"sync"
)

// Print is the fingerprint of what a file was made of.
type Print = [sha256.Size]byte

// Writer makes a file. The zero value is not ready: see [NewWriter].
type Writer struct{ body []byte }

// NewWriter starts a file with its magic and fingerprint.
func NewWriter(magic string, print Print) *Writer {
	return &Writer{append([]byte(magic), print[:]...)}
}

// Number writes a whole number.
func (w *Writer) Number(n uint64) { w.body = binary.AppendUvarint(w.body, n) }

// Float writes a number with its fraction.
func (w *Writer) Float(x float32) {
	w.body = binary.LittleEndian.AppendUint32(w.body, math.Float32bits(x))
}

// Bytes writes bytes as they are; whoever reads them must know how many.
func (w *Writer) Bytes(b []byte) { w.body = append(w.body, b...) }

// Counted writes rising hashes, each as the step from the one before, and how
// often each was seen.
func (w *Writer) Counted(hashes []uint32, seen []int) {
	w.Number(uint64(len(hashes)))
	last := uint32(0)
	for _, h := range hashes {
		w.Number(uint64(h - last))
		last = h
	}
	for _, n := range seen {
		w.Number(uint64(n))
	}
}

// File returns what was written.
func (w *Writer) File() []byte { return w.body }

// Errors of a Reader.
var (
	ErrHeader = errors.New("packed: not a file of this kind")
	ErrBody   = errors.New("packed: the file is damaged")
)

// Made returns the fingerprint of a file; false if it is not of this kind.
func Made(magic, file string) (print Print, ok bool) {
	if len(file) < len(magic)+len(print) || !strings.HasPrefix(file, magic) {
		return print, false
	}
	copy(print[:], file[len(magic):])
	return print, true
}

// Once returns what unpacks a file that is part of the program, at its first call.
// One that does not unpack is a defect of the build, and panics.
func Once[T any](file string, unpack func(file string) (T, error)) func() T {
	return sync.OnceValue(func() T {
		v, err := unpack(file)
		if err != nil {
			panic(err)
		}
		return v
	})
}

// Reader reads a file. After an error all it returns is zero.
type Reader struct {
	rest string
	err  error
}

// NewReader begins behind the header.
func NewReader(magic, file string) *Reader {
	if _, ok := Made(magic, file); !ok {
		return &Reader{err: ErrHeader}
	}
	return &Reader{rest: file[len(magic)+sha256.Size:]}
}

func (r *Reader) fail() {
	r.rest = ""
	if r.err == nil {
		r.err = ErrBody
	}
}

// Number reads what [Writer.Number] wrote, up to 32 bits: nothing here is larger.
func (r *Reader) Number() uint64 {
	n := uint64(0)
	for i := range min(len(r.rest), binary.MaxVarintLen32) {
		n |= uint64(r.rest[i]&0x7f) << (7 * i)
		if r.rest[i] < 0x80 {
			if n > math.MaxUint32 {
				break
			}
			r.rest = r.rest[i+1:]
			return n
		}
	}
	r.fail()
	return 0
}

// Float reads what [Writer.Float] wrote.
func (r *Reader) Float() float32 {
	b := r.Bytes(4)
	if len(b) < 4 {
		return 0
	}
	return math.Float32frombits(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24)
}

// Bytes returns the next n bytes, "" if there are not as many.
func (r *Reader) Bytes(n int) string {
	if n < 0 || n > len(r.rest) {
		r.fail()
		return ""
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

// Counted reads what [Writer.Counted] wrote.
func (r *Reader) Counted() (hashes []uint32, seen []int) {
	n := r.Number()
	if n > uint64(len(r.rest)) { // each takes a byte at least: no damaged count makes much be allocated
		r.fail()
		return nil, nil
	}
	hashes, seen = make([]uint32, n), make([]int, n)
	last := uint32(0)
	for i := range hashes {
		last += uint32(r.Number())
		hashes[i] = last
	}
	for i := range seen {
		seen[i] = int(r.Number())
	}
	return hashes, seen
}

// End returns the first error, or [ErrBody] if something is left unread.
func (r *Reader) End() error {
	if r.err == nil && r.rest != "" {
		return ErrBody
	}
	return r.err
}
