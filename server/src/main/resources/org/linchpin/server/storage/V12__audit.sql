-- What happened that matters for safety; each row seals the one before it by its hash.
create table audit (
  sequence bigint primary key,
  at bigint not null,
  deed text not null,
  account_id text not null,
  name text not null,
  address text not null,
  workspace_id text not null,
  about text not null,
  hash text not null
);
create index audit_of_workspace on audit (workspace_id);
