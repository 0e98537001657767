-- +goose Up
ALTER TABLE exchanges ADD COLUMN kind     TEXT    NOT NULL DEFAULT '';
ALTER TABLE exchanges ADD COLUMN model    TEXT    NOT NULL DEFAULT '';
ALTER TABLE exchanges ADD COLUMN measure  BIGINT  NOT NULL DEFAULT -1;
ALTER TABLE exchanges ADD COLUMN took     BIGINT  NOT NULL DEFAULT 0; -- microseconds
ALTER TABLE exchanges ADD COLUMN fallback BIGINT  NOT NULL DEFAULT 0;
ALTER TABLE exchanges ADD COLUMN doubt    TEXT    NOT NULL DEFAULT '';
CREATE INDEX exchanges_at ON exchanges (at);

CREATE TABLE judgements (
  conversation BYTEA   NOT NULL,
  place        BIGINT  NOT NULL,
  useful       BIGINT  NOT NULL,
  reason       BYTEA   NOT NULL, -- UTF-8, masked
  at           BIGINT  NOT NULL,
  PRIMARY KEY (conversation, place),
  FOREIGN KEY (conversation, place) REFERENCES exchanges ON DELETE CASCADE
);

