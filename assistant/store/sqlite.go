package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
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

// InMemory opens an embedded database that ends with the process: where there
// is no folder to keep one in, all else goes on as usual.
func InMemory(ctx context.Context, o Options) (*Database, error) {
	c, err := sqlite.NewConnector("file::memory:?_pragma=foreign_keys(1)")
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
	return newDatabase(&embedded{reader: db, writer: db}, o), nil
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

// soundBelow is up to what size a database is looked through when it is
// opened: half a second's work. A larger one shows its damage when it is read.
const soundBelow = 256 << 20

// sound looks for damage.
func sound(ctx context.Context, db *sql.DB) error {
	var pages, size int64
	if err := db.QueryRowContext(ctx, "SELECT page_count, page_size FROM pragma_page_count, pragma_page_size").Scan(&pages, &size); err != nil {
		return err
	}
	if pages*size > soundBelow {
		return nil
	}
	var verdict string
	if err := db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return fmt.Errorf("%w: %s", ErrCorrupt, verdict)
	}
	return nil
}

// openToRead opens what cannot be written: a folder without the right to, a
// disk without room for the WAL's index, a file with damage somewhere.
func (e *embedded) openToRead(ctx context.Context, file string) error {
	for _, mode := range []string{"mode=ro", "mode=ro&immutable=1"} { // the second where even -shm cannot be made
		db, err := at(file, mode, "_pragma=busy_timeout(3000)&_pragma=query_only(1)")
		if err != nil {
			return err
		}
		var n int64
		err = db.QueryRowContext(ctx, "SELECT count(*) FROM judgements LIMIT 1").Scan(&n)
		if err == nil {
			e.reader, e.writer = db, db
			return nil
		}
		_ = db.Close()
		if mode != "mode=ro" {
			return err
		}
	}
	return nil
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

// classified gives an error of SQLite's a name of ours.
func classified(err error) error {
	switch code(err) {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	case sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR:
		return fmt.Errorf("%w: %w", ErrFolder, err)
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return fmt.Errorf("%w: %w", ErrInUse, err)
	}
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%w: %w", ErrFolder, err)
	}
	return err
}

// code is SQLite's primary result code; 0 of any other error.
func code(err error) int {
	var e *sqlite.Error
	if errors.As(err, &e) {
		return e.Code() & 0xff
	}
	return 0
}
