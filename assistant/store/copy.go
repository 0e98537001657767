package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// ErrNotEmpty: there is something already where a backup would go.
var ErrNotEmpty = errors.New("the database is not empty")

// tables are what a backup holds, each after those that it refers to, with
// their columns. A test holds the list against the tables that there are.
var tables = []struct {
	name    string
	columns []string
}{
	{"conversations", []string{"id", "created", "touched", "next", "memory"}},
	{"exchanges", []string{"conversation", "place", "token", "at", "message", "answer", "kind", "model", "measure", "took", "fallback", "doubt"}},
	{"judgements", []string{"conversation", "place", "useful", "reason", "at"}},
	{"curated", []string{"id", "question", "answer", "clause", "author", "at", "revoked"}},
}

// Backup copies all of one moment into a new SQLite file, whatever kind of
// database this is, while others go on working with it. The file is whole or
// it is not there.
func (d *Database) Backup(ctx context.Context, file string) error {
	if _, err := os.Lstat(file); err == nil {
		return fmt.Errorf("%w: %s", ErrNotEmpty, file)
	}
	folder, err := os.MkdirTemp(filepath.Dir(file), ".rongce-backup-")
	if err != nil {
		return fmt.Errorf("%w: %w", ErrFolder, err)
	}
	defer os.RemoveAll(folder)
	to, err := Open(ctx, folder, Options{})
	if err != nil {
		return err
	}
	if _, err = d.copyTo(ctx, to, false); err == nil {
		err = to.seal(ctx)
	}
	if err := errors.Join(err, to.Close()); err != nil {
		return err
	}
	return os.Rename(filepath.Join(folder, DatabaseName), file)
}

// seal leaves a database in one file.
func (d *Database) seal(ctx context.Context) error {
	db, err := d.engine.write(ctx)
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	if err == nil {
		_, err = db.ExecContext(ctx, "PRAGMA journal_mode = DELETE")
	}
	return err
}

// Restore copies a backup into this database, all of it or nothing. What is
// there is only replaced where that is wanted; else the error is ErrNotEmpty.
// It returns how many conversations there were in the backup.
func (d *Database) Restore(ctx context.Context, file string, replace bool) (int64, error) {
	folder, err := os.MkdirTemp("", "rongce-restore-") // a backup of an older version is brought up to date in a copy
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(folder)
	if err := copyFile(file, filepath.Join(folder, DatabaseName)); err != nil {
		return 0, fmt.Errorf("%w: %w", ErrFolder, err)
	}
	from, err := Open(ctx, folder, Options{})
	if err != nil {
		return 0, err
	}
	defer from.Close()
	if err := from.Trouble(); err != nil {
		return 0, err
	}
	return from.copyTo(ctx, d, replace)
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileOnly)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// copyTo copies all tables, read at one moment, written in one transaction.
func (d *Database) copyTo(ctx context.Context, to *Database, replace bool) (int64, error) {
	source, err := d.engine.read(ctx)
	if err != nil {
		return 0, err
	}
	from, err := source.BeginTx(ctx, d.engine.snapshot())
	if err != nil {
		return 0, err
	}
	defer func() { _ = from.Rollback() }()
	target, err := to.engine.write(ctx)
	if err != nil {
		return 0, err
	}
	into, err := target.BeginTx(ctx, nil)
	if err != nil {
		return 0, err
	}
	defer func() { _ = into.Rollback() }()
	if err := makeRoom(ctx, into, replace); err != nil {
		return 0, err
	}
	var conversations int64
	for _, t := range tables {
		n, err := copyTable(ctx, from, into, t.name, t.columns)
		if err != nil {
			return 0, fmt.Errorf("copying %s: %w", t.name, err)
		}
		if t.name == tables[0].name {
			conversations = n
		}
	}
	return conversations, into.Commit()
}

func makeRoom(ctx context.Context, into *sql.Tx, replace bool) error {
	for i := len(tables) - 1; i >= 0; i-- {
		if replace {
			if _, err := into.ExecContext(ctx, "DELETE FROM "+tables[i].name); err != nil {
				return err
			}
			continue
		}
		var n int64
		if err := into.QueryRowContext(ctx, "SELECT count(*) FROM "+tables[i].name).Scan(&n); err != nil {
			return err
		}
		if n > 0 {
			return ErrNotEmpty
		}
	}
	return nil
}

func copyTable(ctx context.Context, from, into *sql.Tx, name string, columns []string) (int64, error) {
	marks := make([]string, len(columns))
	values, places := make([]any, len(columns)), make([]any, len(columns))
	for i := range columns {
		marks[i], places[i] = fmt.Sprintf("$%d", i+1), &values[i]
	}
	list := strings.Join(columns, ", ")
	insert, err := into.PrepareContext(ctx, "INSERT INTO "+name+" ("+list+") VALUES ("+strings.Join(marks, ", ")+")")
	if err != nil {
		return 0, err
	}
	defer insert.Close()
	var n int64
	err = each(ctx, from, "SELECT "+list+" FROM "+name, nil, func(rows *sql.Rows) error {
		if err := rows.Scan(places...); err != nil {
			return err
		}
		for i, v := range values {
			if data, ok := v.([]byte); v == nil || ok && data == nil {
				values[i] = []byte{} // how SQLite's driver reads an empty BLOB; no column may be NULL
			}
		}
		n++
		_, err := insert.ExecContext(ctx, values...)
		return err
	})
	return n, err
}
