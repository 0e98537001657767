package llm

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// What can go wrong between us and a model; match with errors.Is.
var (
	ErrKey         = errors.New("the model server refuses the key")                // 401, 403
	ErrNotFound    = errors.New("the model server has no such model or address")   // 404
	ErrLimited     = errors.New("the model server asks us to wait")                // 429
	ErrServer      = errors.New("the model server failed")                         // 5xx, or an error object in a 200
	ErrRejected    = errors.New("the model server rejects the request")            // any other status
	ErrUnreachable = errors.New("the model server cannot be reached")              //
	ErrSilent      = errors.New("the model server fell silent")                    // nothing came for Options.Silence
	ErrTooSlow     = errors.New("the model took longer than a turn may")           // Options.Longest
	ErrTooLarge    = errors.New("the model server's answer is too large")          // LargestResponse
	ErrUnreadable  = errors.New("the model server's answer is not the protocol's") // HTML, a stream, broken JSON
	ErrEmpty       = errors.New("the model said nothing")                          //
	ErrCut         = errors.New("the model's answer was cut off")                  // finish_reason length, or none
	ErrFiltered    = errors.New("the model server withheld the answer")            // content_filter
	ErrPaused      = errors.New("the model is left alone after failing repeatedly")
	ErrBusy        = errors.New("too many questions are with the model already") // Options.AtOnce
	ErrConfused    = errors.New("the model does not keep to its functions")      // told once, and again
)

// Error is why a model gave no usable answer. It never carries the key, the
// prompt or the server's prose, which may repeat either.
type Error struct {
	Cause  error  // one of the errors above
	Status int    // of HTTP; 0 where no answer came
	Detail string // a code such as "model_not_found", or our own words; may be empty
}

// Error implements error.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Cause.Error())
	if e.Status != 0 {
		fmt.Fprintf(&b, " (status %d)", e.Status)
	}
	if e.Detail != "" {
		b.WriteString(": " + e.Detail)
	}
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// excuses are the causes as a label of a meter, and as citizens read them.
var excuses = []struct {
	cause         error
	reason, words string
}{
	{ErrKey, "key", "语言模型没有接受密钥"},
	{ErrNotFound, "not_found", "语言模型服务里没有所设的模型"},
	{ErrLimited, "limited", "语言模型现在太忙"},
	{ErrServer, "server", "语言模型服务出了故障"},
	{ErrRejected, "rejected", "语言模型服务没有接受这次请求"},
	{ErrUnreachable, "unreachable", "连不上语言模型"},
	{ErrSilent, "silent", "语言模型没有响应"},
	{ErrTooSlow, "slow", "语言模型太慢"},
	{ErrTooLarge, "large", "语言模型的回答太长"},
	{ErrUnreadable, "unreadable", "语言模型服务的回答读不懂"},
	{ErrEmpty, "empty", "语言模型没有给出回答"},
	{ErrCut, "cut", "语言模型没有说完"},
	{ErrFiltered, "filtered", "语言模型服务扣下了回答"},
	{ErrPaused, "paused", "语言模型接连出错，暂停使用"},
	{ErrBusy, "busy", "语言模型正在答的问题太多"},
	{ErrConfused, "confused", "语言模型这次没有给出可靠的回答"},
}

// Excuse implements assistant.Excuse.
func (e *Error) Excuse() (reason, words string) {
	for _, x := range excuses {
		if errors.Is(e.Cause, x.cause) {
			return x.reason, x.words
		}
	}
	return "error", "语言模型这次没有给出可靠的回答"
}

// causeOf tells what a status means.
func causeOf(status int) error {
	switch {
	case status == 401 || status == 403:
		return ErrKey
	case status == 404:
		return ErrNotFound
	case status == 429:
		return ErrLimited
	case status >= 500:
		return ErrServer
	default:
		return ErrRejected
	}
}

// codeForm is what a server's error code looks like. A sentence does not, and
// most keys, having capitals or more letters, do not either.
var codeForm = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

// longestCode bounds a code; keys are longer.
const longestCode = 40

// code returns a server's error code if it can be nothing else.
func code(s, key string) string {
	if len(s) > longestCode || !codeForm.MatchString(s) || key != "" && (strings.Contains(s, key) || strings.Contains(key, s)) {
		return ""
	}
	return s
}
