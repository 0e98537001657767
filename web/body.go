package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"unicode/utf8"
)

// read returns a request's body: JSON by its header, UTF-8, within bounds, and
// one value with nothing after it.
func read(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "application/json" {
		return nil, problemContentType
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostBody))
	if err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			return nil, err
		}
		return nil, problemJSON // the client hung up half-way
	}
	if !utf8.Valid(body) || !json.Valid(body) {
		return nil, problemJSON
	}
	return body, nil
}

// decode reads a JSON object into v. Fields that v does not have are passed
// over, so that a newer client can talk to an older server.
func decode(body []byte, v any) error {
	if trimmed := bytes.TrimLeft(body, " \t\r\n"); len(trimmed) == 0 || trimmed[0] != '{' {
		return problemShape
	}
	if err := json.Unmarshal(body, v); err != nil {
		return problemShape
	}
	return nil
}

// write answers with JSON.
func write(w http.ResponseWriter, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_, _ = w.Write(append(body, '\n')) // an error means that nobody listens any more
	return nil
}
