// Command rongce is 榕策: it answers questions about Fuzhou's AI policy, in the
// browser and in the terminal, by the same wiring.
//
//	main.go      from the command line to a command and an exit code
//	settings.go  what can be set, by flag or by environment variable
//	wiring.go    the house put together, once for every command
//	serve.go     rongce serve: the server, from start to a graceful stop
//	keeping.go   where conversations are kept, and what is said where they can't be
//	backup.go    rongce backup and restore
//	ask.go, chat.go, search.go, calc.go, eval.go, doctor.go, version.go
//	             the other commands, one file each, and one line in [commands]
//	card.go, plain.go
//	             an answer for reading in a terminal
//	words.go     the words that people read
//	failure.go   the one place where an error becomes words and an exit code
//	help.go      usage, in Chinese
package main

import (
	"context"
	"io"
	"log/slog"
	"os"

	"github.com/alecthomas/kong"

	"github.com/rongce/rongce/web"
)

// commands are all commands. A new one is a new file and one line here.
type commands struct {
	Serve   serveCommand   `cmd:"" default:"withargs" help:"启动服务，用浏览器使用（不写命令时就是它）"`
	Ask     askCommand     `cmd:"" help:"问一个问题"`
	Chat    chatCommand    `cmd:"" help:"在终端里一问一答"`
	Search  searchCommand  `cmd:"" help:"在政策原文里查条款"`
	Calc    calcCommand    `cmd:"" help:"直接使用一个计算项；只写 calc 列出全部计算项"`
	Eval    evalCommand    `cmd:"" help:"把写好的对话问一遍，核对回答"`
	Backup  backupCommand  `cmd:"" help:"把对话和审定答复备份成一个文件，服务不用停"`
	Restore restoreCommand `cmd:"" help:"从备份文件恢复"`
	Doctor  doctorCommand  `cmd:"" help:"检查所设的语言模型接口，说该怎么办"`
	Version versionCommand `cmd:"" help:"显示版本"`
}

// Exit codes.
const (
	exitDone   = 0
	exitFailed = 1 // it could not be done
	exitUsage  = 2 // what was typed makes no sense
)

// program is what a command works with. Tests put a house of their own in.
type program struct {
	in       io.Reader
	out, err io.Writer
	wire     func(context.Context, modelSettings, *slog.Logger) (*house, error)
}

func main() {
	p := &program{in: os.Stdin, out: os.Stdout, err: os.Stderr, wire: wire}
	os.Exit(p.run(os.Args[1:]))
}

// run does what the arguments say and returns the exit code.
func (p *program) run(args []string) int {
	helped := false
	parser, err := kong.New(&commands{},
		kong.Name("rongce"), kong.Description("榕策：解答福州市人工智能产业政策，能补多少当场算清。"),
		kong.Writers(p.out, p.err), kong.Help(printHelp), kong.Exit(func(int) { helped = true }))
	if err != nil {
		panic(err) // the struct tags above: a defect of the build
	}
	forgetEmpty(parser.Model)
	line, err := parser.Parse(args)
	if helped {
		return exitDone
	}
	if err == nil {
		err = line.Run(p)
	}
	return p.report(err)
}

// forgetEmpty makes an empty variable one that is not set, which is what a
// compose file means by it.
func forgetEmpty(app *kong.Application) {
	for _, command := range app.Children {
		for _, f := range command.Flags {
			for _, name := range f.Envs {
				if os.Getenv(name) == "" {
					_ = os.Unsetenv(name)
				}
			}
		}
	}
}

// serverLog is for machines to read: JSON, with the id of the request that a
// line is about.
func (p *program) serverLog() *slog.Logger {
	return slog.New(web.LogHandler(slog.NewJSONHandler(p.err, nil)))
}

// log writes to stderr, for who runs the program; what it is asked for goes to stdout.
func (p *program) log(from slog.Level) *slog.Logger {
	return slog.New(slog.NewTextHandler(p.err, &slog.HandlerOptions{Level: from}))
}
