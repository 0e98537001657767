package store

import (
	"context"
	"time"

	"github.com/rongce/rongce/assistant"
)

// Curated lists the supervisors' answers, the latest first, revoked ones too.
func (d *Database) Curated(ctx context.Context) ([]assistant.Curated, error) {
	db, err := d.engine.read(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := db.QueryContext(ctx, `SELECT id, question, answer, clause, author, at, revoked FROM curated ORDER BY at DESC, id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []assistant.Curated
	for rows.Next() {
		var c assistant.Curated
		var question, answer, author []byte
		var at, revoked int64
		if err := rows.Scan(&c.ID, &question, &answer, &c.Clause, &author, &at, &revoked); err != nil {
			return nil, err
		}
		c.Question, c.Text, c.By, c.At = string(question), string(answer), string(author), time.UnixMilli(at)
		if revoked != 0 {
			c.Revoked = time.UnixMilli(revoked)
		}
		out = append(out, c)
	}
	return out, rows.Err()
}

// Curate keeps a supervisor's answer under an id of its own, which it returns.
func (d *Database) Curate(ctx context.Context, c assistant.Curated) (string, error) {
	db, err := d.engine.write(ctx)
	if err != nil {
		return "", err
	}
	id := newID()
	_, err = db.ExecContext(ctx, `INSERT INTO curated (id, question, answer, clause, author, at) VALUES ($1, $2, $3, $4, $5, $6)`,
		id, []byte(c.Question), []byte(c.Text), c.Clause, []byte(c.By), d.now().UnixMilli())
	return id, err
}

// Revoke takes a supervisor's answer out of force; it stays in the list.
func (d *Database) Revoke(ctx context.Context, id string) error {
	db, err := d.engine.write(ctx)
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, `UPDATE curated SET revoked = $2 WHERE id = $1 AND revoked = 0`, id, d.now().UnixMilli())
	return err
}
