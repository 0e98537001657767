-- +goose Up
ALTER TABLE exchanges ADD COLUMN kind     TEXT    NOT NULL DEFAULT '';
ALTER TABLE exchanges ADD COLUMN model    TEXT    NOT NULL DEFAULT '';
ALTER TABLE exchanges ADD COLUMN measure  INTEGER NOT NULL DEFAULT -1;
ALTER TABLE exchanges ADD COLUMN took     INTEGER NOT NULL DEFAULT 0; -- microseconds
ALTER TABLE exchanges ADD COLUMN fallback INTEGER NOT NULL DEFAULT 0;
ALTER TABLE exchanges ADD COLUMN doubt    TEXT    NOT NULL DEFAULT '';
CREATE INDEX exchanges_at ON exchanges (at);

CREATE TABLE judgements (
  conversation BLOB    NOT NULL,
  place        INTEGER NOT NULL,
  useful       INTEGER NOT NULL,
  reason       BLOB    NOT NULL, -- UTF-8, masked
  at           INTEGER NOT NULL,
  PRIMARY KEY (conversation, place),
  FOREIGN KEY (conversation, place) REFERENCES exchanges ON DELETE CASCADE
);

