package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"time"

	"github.com/rongce/rongce/assistant"
)

func insertExchange(ctx context.Context, tx *sql.Tx, key []byte, place int64, e assistant.Exchange) error {
	answer, err := json.Marshal(withoutID(e.Answer))
	if err != nil {
		return err
	}
	kind, model, measure := "", "", -1
	if e.Answer != nil {
		kind, model = string(e.Answer.Kind), e.Answer.Model
		if len(e.Answer.Measures) > 0 {
			measure = e.Answer.Measures[0]
		}
	}
	token := e.Key
	if token == "" {
		token = newID()
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO exchanges (conversation, place, token, at, message, answer, kind, model, measure, took, fallback, doubt)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (token) DO NOTHING`,
		key, place, []byte(token), e.At.UnixMilli(), []byte(e.Message), answer, kind, model, measure,
		e.Record.Took.Microseconds(), number(e.Record.Fallback), string(e.Record.Doubt))
	return err
}

// withoutID is an answer as a database may hold it: the id is the key to the
// conversation, and only its user has it.
func withoutID(a *assistant.Answer) *assistant.Answer {
	if a == nil {
		return nil
	}
	bare := *a
	bare.ConversationID = ""
	return &bare
}

func number(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// loadExchanges returns the latest exchanges, oldest first.
func loadExchanges(ctx context.Context, from querier, id string, most int) ([]assistant.Exchange, error) {
	rows, err := from.QueryContext(ctx, `SELECT token, at, message, answer, took, fallback, doubt FROM exchanges WHERE conversation = $1 ORDER BY place DESC LIMIT $2`, keyOf(id), most)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []assistant.Exchange
	for rows.Next() {
		var token, message, answer []byte
		var at, took, fallback int64
		var doubt string
		if err := rows.Scan(&token, &at, &message, &answer, &took, &fallback, &doubt); err != nil {
			return nil, err
		}
		e := assistant.Exchange{Message: string(message), At: time.UnixMilli(at), Key: string(token)}
		e.Record = assistant.Record{Took: time.Duration(took) * time.Microsecond, Fallback: fallback != 0, Doubt: assistant.Doubt(doubt)}
		if err := json.Unmarshal(answer, &e.Answer); err != nil {
			return nil, err
		}
		if e.Answer != nil {
			e.Answer.ConversationID = id
		}
		out = append(out, e)
	}
	slices.Reverse(out)
	return out, rows.Err()
}
