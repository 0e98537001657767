-- +goose Up
-- Who may ask when: nothing that would be missed after a crash, so it is not logged.
CREATE UNLOGGED TABLE allowances (
  asker BYTEA  NOT NULL PRIMARY KEY, -- a hash of the address
  until BIGINT NOT NULL              -- microseconds since 1970, when all is paid back
);
CREATE INDEX allowances_until ON allowances (until);

