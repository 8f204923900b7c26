-- Who may do what: people, the workspaces they share, and what they prove themselves with.
-- Times are milliseconds since 1970. No secret is kept, only its SHA-256.
create table workspace (
  id text primary key,
  name text not null,
  created_at bigint not null
);

-- what was here before there were accounts, and what a workbench for one person keeps
insert into workspace (id, name, created_at) values ('local', 'Workspace', 0);
alter table model add column workspace_id text not null default 'local';
create index model_of_workspace on model (workspace_id);

create table account (
  id text primary key,
  login text not null unique,
  name text not null,
  password text not null,
  standing text not null,
  created_at bigint not null,
  closed_at bigint
);

create table membership (
  workspace_id text not null references workspace (id),
  account_id text not null references account (id),
  role text not null,
  primary key (workspace_id, account_id)
);
create index membership_of_account on membership (account_id);

create table model_member (
  model_id text not null references model (id),
  account_id text not null references account (id),
  role text not null,
  primary key (model_id, account_id)
);
create index model_of_account on model_member (account_id);

create table login_session (
  id text primary key,
  hash text not null unique,
  account_id text not null references account (id),
  created_at bigint not null,
  seen_at bigint not null,
  address text not null,
  agent text not null,
  ended_at bigint
);
create index session_of_account on login_session (account_id);

create table one_time_link (
  id text primary key,
  hash text not null unique,
  purpose text not null,
  workspace_id text not null,
  role text not null,
  account_id text not null,
  name text not null,
  made_by text not null,
  made_at bigint not null,
  expires_at bigint not null
);

-- a row means used; its key is why a link works once, whoever comes at the same time
create table used_link (
  link_id text primary key references one_time_link (id),
  used_at bigint not null
);

create table api_token (
  id text primary key,
  hash text not null unique,
  account_id text not null references account (id),
  name text not null,
  scope text not null,
  made_at bigint not null,
  expires_at bigint not null,
  revoked_at bigint
);
create index token_of_account on api_token (account_id);
