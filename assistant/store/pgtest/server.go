// Package pgtest runs a PostgreSQL server of its own for tests: from the
// machine's binaries, in a temporary folder, on a free port, gone afterwards.
package pgtest

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
)

// ErrNone: this machine has no PostgreSQL server.
var ErrNone = errors.New("there is no PostgreSQL server on this machine")

// owner runs the server where we are root, as who it refuses to run.
const owner = "postgres"

// Server is a running server.
type Server struct {
	binaries, folder string
	port             int
	settings         []string
	made             atomic.Int64
}

// Start makes a server with settings such as "fsync=off", or returns ErrNone.
func Start(settings ...string) (*Server, error) {
	binaries := find()
	if binaries == "" {
		return nil, ErrNone
	}
	folder, err := os.MkdirTemp("", "rongce-pg-")
	if err != nil {
		return nil, err
	}
	s := &Server{binaries: binaries, folder: folder, settings: settings}
	if s.port, err = freePort(); err != nil {
		return nil, err
	}
	if os.Geteuid() == 0 {
		if _, err := user.Lookup(owner); err != nil {
			return nil, ErrNone
		}
		if out, err := exec.Command("chown", owner, folder).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("%w: %s", err, out)
		}
	}
	if err := s.run("initdb", "-D", s.data(), "-U", owner, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"); err != nil {
		return nil, err
	}
	return s, s.Resume()
}

func (s *Server) data() string { return filepath.Join(s.folder, "data") }

// Resume starts the server again after Halt.
func (s *Server) Resume() error {
	options := fmt.Sprintf("-p %d -k %s -h 127.0.0.1", s.port, s.folder)
	for _, setting := range s.settings {
		options += " -c " + setting
	}
	return s.run("pg_ctl", "-D", s.data(), "-w", "-l", filepath.Join(s.folder, "log"), "-o", options, "start")
}

// Halt takes the server away at once, as a power cut does.
func (s *Server) Halt() error {
	return s.run("pg_ctl", "-D", s.data(), "-w", "-m", "immediate", "stop")
}

// Stop ends the server for good.
func (s *Server) Stop() {
	_ = s.Halt()
	_ = os.RemoveAll(s.folder)
}

// Database makes an empty database and returns its URL.
func (s *Server) Database() (string, error) {
	name := fmt.Sprintf("rongce_%d", s.made.Add(1))
	err := s.run("createdb", "-h", s.folder, "-p", fmt.Sprint(s.port), "-U", owner, name)
	return fmt.Sprintf("postgres://%s@127.0.0.1:%d/%s?sslmode=disable", owner, s.port, name), err
}

func (s *Server) run(program string, args ...string) error {
	line := append([]string{filepath.Join(s.binaries, program)}, args...)
	if os.Geteuid() == 0 {
		line = append([]string{"runuser", "-u", owner, "--"}, line...)
	}
	cmd := exec.Command(line[0], line[1:]...)
	cmd.Dir = s.folder
	log := filepath.Join(s.folder, program+".out") // a pipe would stay open as long as the server runs
	out, err := os.Create(log)
	if err != nil {
		return err
	}
	defer out.Close()
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Run(); err != nil {
		said, _ := os.ReadFile(log)
		return fmt.Errorf("%s: %w: %s", program, err, strings.TrimSpace(string(said)))
	}
	return nil
}

// find returns the folder of the newest server's binaries: Debian keeps them
// off the PATH.
func find() string {
	if at, err := exec.LookPath("initdb"); err == nil {
		if at, err = filepath.EvalSymlinks(at); err == nil {
			return filepath.Dir(at)
		}
	}
	all, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(all) == 0 {
		return ""
	}
	return filepath.Dir(slices.Max(all))
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}
