package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"regexp"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
)

// failure is an error that already is in words for the person at the terminal.
type failure struct {
	words string
	code  int
	cause error // for the log
}

func (f *failure) Error() string { return f.words }
func (f *failure) Unwrap() error { return f.cause }

// usage is a failure of what was typed or set.
func usage(words string) error { return &failure{words: words, code: exitUsage} }

// report says what went wrong and returns the exit code: the one place where
// an error becomes words. What it does not know is an inner error, whose text
// goes to the log.
func (p *program) report(err error) int {
	if err == nil {
		return exitDone
	}
	f := explain(err)
	if f.cause != nil {
		p.log(slog.LevelError).Error("failed", "error", f.cause)
	}
	fmt.Fprintln(p.err, f.words)
	return f.code
}

func explain(err error) *failure {
	var known *failure
	var typed *kong.ParseError
	var input *tools.InputError
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &typed):
		return &failure{words: parseWords(err.Error()) + "\n" + usageLine(typed), code: exitUsage}
	case errors.As(err, &input):
		return &failure{words: input.Reason + "。", code: exitUsage}
	case errors.Is(err, assistant.ErrEmptyMessage):
		return &failure{words: "问题是空的，请写下想问的事情。", code: exitUsage}
	case errors.Is(err, assistant.ErrLongMessage):
		return &failure{words: fmt.Sprintf("问题太长：一次最多 %d 字，请分几次问。", assistant.LongestMessage), code: exitUsage}
	case errors.Is(err, context.Canceled):
		return &failure{words: "已中断。", code: exitFailed}
	}
	return &failure{words: "程序出了问题，详情见上面的日志。", code: exitFailed, cause: err}
}

// cannotListen says why an address is not to be had.
func cannotListen(addr string, err error) error {
	var wrong *net.AddrError
	var unknown *net.DNSError
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return &failure{words: fmt.Sprintf("地址 %s 已经被别的程序占用。请换一个端口，例如 --addr 127.0.0.1:8081，或写 --addr 127.0.0.1:0 自动挑一个。", addr), code: exitFailed}
	case errors.Is(err, syscall.EACCES):
		return &failure{words: fmt.Sprintf("没有权限使用地址 %s。请换一个 1024 以上的端口。", addr), code: exitFailed}
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return &failure{words: fmt.Sprintf("这台机器没有地址 %s。", addr), code: exitFailed}
	case errors.As(err, &wrong), errors.As(err, &unknown):
		return usage(fmt.Sprintf("地址 %s 写得不对，请写成 127.0.0.1:8080 这样（--addr 或 RONGCE_ADDR）。", addr))
	}
	return &failure{words: "不能在地址 " + addr + " 上接受访问。", code: exitFailed, cause: err}
}

// parseErrors are the parser's English sentences in Chinese.
var parseErrors = []struct {
	said  *regexp.Regexp
	words string
}{
	{regexp.MustCompile(`^unknown flag (\S+?),? did you mean "?([^"?]+)"?.*$`), "没有 $1 这个选项，是不是 $2？"},
	{regexp.MustCompile(`^unknown flag (\S+?),?( did you mean.*)?$`), "没有 $1 这个选项。"},
	{regexp.MustCompile(`^unexpected argument (.+?)(, did you mean.*)?$`), "没有 $1 这个命令。"},
	{regexp.MustCompile(`^expected "<.*$`), "还缺内容，请写在命令后面。"},
	{regexp.MustCompile(`^(--\S+?)[:=].*expected a valid \d+ bit int but got "(.*?)" \(from envar (\w+)=.*$`), "环境变量 $3 须是整数，现在是“$2”。"},
	{regexp.MustCompile(`^(?:flag )?(--?\S+?)[:=].*expected a valid \d+ bit int but got "(.*?)".*$`), "$1 须是整数，现在是“$2”。"},
	{regexp.MustCompile(`^(--?\S+?): .*(missing value|expected .* value).*$`), "$1 后面还缺一个值。"},
}

func parseWords(said string) string {
	said, _, _ = strings.Cut(said, "\n")
	for _, e := range parseErrors {
		if e.said.MatchString(said) {
			return e.said.ReplaceAllString(said, e.words)
		}
	}
	return "命令写得不对：" + said
}
