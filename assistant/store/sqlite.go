package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Names within the data folder.
const (
	DatabaseName = "rongce.db"
	// inUseName is an empty database whose lock says that a server runs on this
	// folder; the system lets go of it when the process ends, however it ends.
	inUseName = "in-use.db"
)

// Why an embedded database cannot be used, or not be written to.
var (
	ErrFolder  = errors.New("the data folder cannot be used")
	ErrInUse   = errors.New("the data folder is in use by another server")
	ErrCorrupt = errors.New("the database file is damaged")
)

// fileOnly is the mode of everything that holds conversations.
const fileOnly, folderOnly = 0o600, 0o700

// embedded is SQLite: one connection writes, so that writers queue here and not
// in the library's busy loop; others read beside it.
type embedded struct {
	reader, writer *sql.DB
	inUse          *sql.DB
	memory         bool  // it ends with the process
	trouble        error // why nothing can be written; nil: it can
}

// Open opens the embedded database of a folder, making both where they are not
// there. A turn is on the disk (fsync) when it is appended. Where the database
// can be read but not written, it is opened and Trouble tells why; errors are
// ErrFolder, ErrInUse, ErrNewer, ErrCorrupt.
func Open(ctx context.Context, folder string, o Options) (*Database, error) {
	if err := os.MkdirAll(folder, folderOnly); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFolder, err)
	}
	e := &embedded{}
	if err := e.enter(ctx, folder); err != nil {
		return nil, err
	}
	return openWith(ctx, e, folder, o)
}

// OpenBeside opens the database of a folder that a server may be running on:
// for backups, which go on beside it.
func OpenBeside(ctx context.Context, folder string, o Options) (*Database, error) {
	if err := os.MkdirAll(folder, folderOnly); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFolder, err)
	}
	return openWith(ctx, &embedded{}, folder, o)
}

func openWith(ctx context.Context, e *embedded, folder string, o Options) (*Database, error) {
	file := filepath.Join(folder, DatabaseName)
	err := e.open(ctx, file)
	if err != nil && !errors.Is(err, ErrNewer) && e.openToRead(ctx, file) == nil {
		e.trouble, err = err, nil
	}
	if err != nil {
		_ = e.close()
		return nil, classified(err)
	}
	return newDatabase(e, o), nil
}

// mostMemory bounds an embedded database in memory; when it is full answers are
// not kept. The oldest conversations make room for new ones before that.
const mostMemory, page = 512 << 20, 4096

// InMemory opens an embedded database that ends with the process: where there
// is no folder to keep one in, all else goes on as usual.
func InMemory(ctx context.Context, o Options) (*Database, error) {
	c, err := sqlite.NewConnector(fmt.Sprintf("file::memory:?_pragma=foreign_keys(1)&_pragma=max_page_count(%d)", mostMemory/page))
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(c)
	db.SetMaxOpenConns(1) // a second one would see another database
	db.SetConnMaxIdleTime(0)
	p, err := schema(db, goose.DialectSQLite3, "sqlite")
	if err == nil {
		err = migrate(ctx, p)
	}
	if err != nil {
		_ = db.Close()
		return nil, err
	}
	return newDatabase(&embedded{reader: db, writer: db, memory: true}, o), nil
}

// Trouble tells why nothing can be written; nil: it can.
func (d *Database) Trouble() error {
	if e, ok := d.engine.(*embedded); ok {
		return e.trouble
	}
	return nil
}

// enter takes the folder for this process. In a folder that cannot be written
// to there is nothing to take.
func (e *embedded) enter(ctx context.Context, folder string) error {
	file := filepath.Join(folder, inUseName)
	db, err := at(file, "_pragma=busy_timeout(0)")
	if err != nil {
		return err
	}
	e.inUse = db
	e.inUse.SetMaxOpenConns(1)
	_, err = e.inUse.ExecContext(ctx, "BEGIN EXCLUSIVE")
	switch code(err) {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		_ = e.inUse.Close()
		return ErrInUse
	}
	return nil
}

func (e *embedded) open(ctx context.Context, file string) error {
	made, err := os.OpenFile(file, os.O_RDWR|os.O_CREATE, fileOnly) // SQLite gives -wal and -shm the same mode
	if err != nil {
		return err
	}
	if err := made.Close(); err != nil {
		return err
	}
	const durable = "_pragma=busy_timeout(3000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)&_pragma=secure_delete(1)"
	writer, err := at(file, durable, "_txlock=immediate")
	if err != nil {
		return err
	}
	reader, err := at(file, "_pragma=busy_timeout(3000)&_pragma=query_only(1)")
	if err != nil {
		return err
	}
	writer.SetMaxOpenConns(1)
	reader.SetMaxOpenConns(max(2, runtime.GOMAXPROCS(0)))
	reader.SetMaxIdleConns(runtime.GOMAXPROCS(0))
	e.reader, e.writer = reader, writer
	if err := sound(ctx, writer); err != nil {
		return e.letGo(err)
	}
	p, err := schema(writer, goose.DialectSQLite3, "sqlite")
	if err == nil {
		err = migrate(ctx, p)
	}
	if err != nil {
		return e.letGo(err)
	}
	return nil
}

func (e *embedded) letGo(err error) error {
	_, _ = e.reader.Close(), e.writer.Close()
	e.reader, e.writer = nil, nil
	return err
}

func (e *embedded) read(context.Context) (*sql.DB, error) { return e.reader, nil }

func (e *embedded) write(context.Context) (*sql.DB, error) {
	if e.trouble != nil {
		return nil, e.trouble
	}
	return e.writer, nil
}

// hold has nothing to hold: the folder belongs to this process alone.
func (e *embedded) hold(context.Context, []byte) (session, error) {
	return embeddedSession{e.reader, e}, nil
}

type embeddedSession struct {
	*sql.DB
	e *embedded
}

func (s embeddedSession) begin(ctx context.Context) (*sql.Tx, error) {
	db, err := s.e.write(ctx)
	if err != nil {
		return nil, err
	}
	return db.BeginTx(ctx, nil)
}

func (embeddedSession) end() {}

// snapshot is what every transaction of SQLite sees.
func (e *embedded) snapshot() *sql.TxOptions { return nil }

func (e *embedded) close() error {
	var errs []error
	for _, db := range []*sql.DB{e.reader, e.writer, e.inUse} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}

// at opens a file by the library, whatever signs its path holds.
func at(file string, parameters ...string) (*sql.DB, error) {
	path := filepath.ToSlash(file)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // C:/…
	}
	u := url.URL{Scheme: "file", Path: path, RawQuery: strings.Join(parameters, "&")}
	c, err := sqlite.NewConnector(u.String())
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(c), nil
}
