package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

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
