-- +goose Up
CREATE TABLE conversations (
  id      BYTEA   NOT NULL PRIMARY KEY, -- a hash of what the user holds
  created BIGINT  NOT NULL,             -- ms since 1970
  touched BIGINT  NOT NULL,
  next    BIGINT  NOT NULL DEFAULT 0,   -- place of the exchange to come
  memory  BYTEA   NOT NULL
);
CREATE INDEX conversations_touched ON conversations (touched);

CREATE TABLE exchanges (
  conversation BYTEA   NOT NULL REFERENCES conversations ON DELETE CASCADE,
  place        BIGINT  NOT NULL,        -- in order, not without gaps
  token        BYTEA   NOT NULL UNIQUE, -- appended twice, it is there once
  at           BIGINT  NOT NULL,
  message      BYTEA   NOT NULL,        -- UTF-8, masked
  answer       BYTEA   NOT NULL,        -- JSON, without the id
  PRIMARY KEY (conversation, place)
);

