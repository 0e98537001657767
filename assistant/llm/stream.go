package llm

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
)

// events reads server-sent events: the data of each, lines joined, however
// long a line is. The reader under it bounds the whole.
type events struct {
	in   *bufio.Reader
	held []byte // a data line already read that belongs to the next event
}

// next returns the data of the next event; io.EOF when there is none.
func (e *events) next() ([]byte, error) {
	data := e.held
	e.held = nil
	for {
		line, err := e.in.ReadBytes('\n')
		if err != nil && (!errors.Is(err, io.EOF) || len(line) == 0) {
			if errors.Is(err, io.EOF) && len(data) > 0 {
				return data, nil
			}
			return nil, err
		}
		line = bytes.TrimRight(line, "\r\n")
		value, isData := bytes.CutPrefix(line, []byte("data:"))
		value = bytes.TrimPrefix(value, []byte(" "))
		switch {
		case isData && len(data) > 0 && json.Valid(data): // the server leaves out the empty line between events
			e.held = value
			return data, nil
		case isData:
			data = append(data, value...)
		case len(line) == 0 && len(data) > 0:
			return data, nil
		} // comments, event:, id:, retry: say nothing of use
	}
}

// done is how a stream says that it is complete.
var done = []byte("[DONE]")

var fields = []string{"data:", "event:", "id:", "retry:", ":"}

// streams tells whether an answer is a stream, whatever its header says, by how
// it begins.
func streams(in *bufio.Reader) bool {
	const longest = len("event:")
	for n := 1; n < in.Size()-longest; n++ {
		start, err := in.Peek(n)
		if err != nil {
			return false
		}
		if bytes.IndexByte([]byte(" \t\r\n"), start[n-1]) >= 0 {
			continue
		}
		if start[n-1] == '{' {
			return false // and no more bytes need to be waited for
		}
		start, _ = in.Peek(n - 1 + longest) // fewer at the end of a short answer
		return slices.ContainsFunc(fields, func(f string) bool { return strings.HasPrefix(string(start[min(n-1, len(start)):]), f) })
	}
	return false
}
