-- +goose Up
CREATE TABLE conversations (
  id      BLOB    NOT NULL PRIMARY KEY, -- a hash of what the user holds
  created INTEGER NOT NULL,             -- ms since 1970
  touched INTEGER NOT NULL,
  next    INTEGER NOT NULL DEFAULT 0,   -- place of the exchange to come
  memory  BLOB    NOT NULL
);
CREATE INDEX conversations_touched ON conversations (touched);

CREATE TABLE exchanges (
  conversation BLOB    NOT NULL REFERENCES conversations ON DELETE CASCADE,
  place        INTEGER NOT NULL,        -- in order, not without gaps
  token        BLOB    NOT NULL UNIQUE, -- appended twice, it is there once
  at           INTEGER NOT NULL,
  message      BLOB    NOT NULL,        -- UTF-8, masked
  answer       BLOB    NOT NULL,        -- JSON, without the id
  PRIMARY KEY (conversation, place)
);

