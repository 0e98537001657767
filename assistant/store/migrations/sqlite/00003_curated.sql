-- +goose Up
CREATE TABLE curated (
  id       TEXT    NOT NULL PRIMARY KEY,
  question BLOB    NOT NULL,
  answer   BLOB    NOT NULL,
  clause   TEXT    NOT NULL,
  author   BLOB    NOT NULL,
  at       INTEGER NOT NULL,
  revoked  INTEGER NOT NULL DEFAULT 0
);

