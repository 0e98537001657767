// Command rongce answers questions about a policy.
package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"

	"github.com/rongce/rongce/web"
)

func main() {
	args := os.Args[1:]
	if len(args) > 0 && args[0] == "serve" {
		args = args[1:]
	}
	fs := flag.NewFlagSet("serve", flag.ExitOnError)
	addr := fs.String("addr", "127.0.0.1:8080", "")
	_ = fs.String("data", "", "")
	_ = fs.Parse(args)
	h, err := wire(context.Background(), slog.Default())
	if err != nil {
		panic(err)
	}
	s, err := web.New(web.Options{Assistant: h.assistant, Understander: understander{h.offline}, Log: slog.Default()})
	if err != nil {
		panic(err)
	}
	ln, err := net.Listen("tcp", *addr)
	if err != nil {
		panic(err)
	}
	fmt.Println("http://" + ln.Addr().String())
	_ = http.Serve(ln, s)
}
