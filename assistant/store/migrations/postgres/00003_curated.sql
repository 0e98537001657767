-- +goose Up
CREATE TABLE curated (
  id       TEXT    NOT NULL PRIMARY KEY,
  question BYTEA   NOT NULL,
  answer   BYTEA   NOT NULL,
  clause   TEXT    NOT NULL,
  author   BYTEA   NOT NULL,
  at       BIGINT  NOT NULL,
  revoked  BIGINT  NOT NULL DEFAULT 0
);

