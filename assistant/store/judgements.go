package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/rongce/rongce/assistant"
)

// Judge keeps what a user thought of one exchange; a second thought replaces
// the first. assistant.ErrUnknownConversation: there is no such exchange.
func (d *Database) Judge(ctx context.Context, j assistant.Judgement) error {
	if j.Turn < 0 || j.Turn >= MostExchanges {
		return assistant.ErrUnknownConversation
	}
	db, err := d.engine.write(ctx)
	if err != nil {
		return err
	}
	var place int64
	err = db.QueryRowContext(ctx, `SELECT e.place FROM exchanges e JOIN conversations c ON c.id = e.conversation
		WHERE c.id = $1 AND c.touched >= $2 ORDER BY e.place LIMIT 1 OFFSET $3`, keyOf(j.Conversation), d.oldest(), j.Turn).Scan(&place)
	if errors.Is(err, sql.ErrNoRows) {
		return assistant.ErrUnknownConversation
	}
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, `INSERT INTO judgements (conversation, place, useful, reason, at) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (conversation, place) DO UPDATE SET useful = excluded.useful, reason = excluded.reason, at = excluded.at`,
		keyOf(j.Conversation), place, number(j.Useful), []byte(j.Reason), j.At.UnixMilli())
	return err
}
