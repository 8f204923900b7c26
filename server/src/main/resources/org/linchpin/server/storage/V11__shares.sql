-- Links that show one model to whoever has them. The secret is not kept, only its SHA-256.
create table share_link (
  id text primary key,
  hash text not null unique,
  model_id text not null references model (id),
  name text not null,
  made_by text not null,
  made_at bigint not null,
  expires_at bigint not null,
  revoked_at bigint
);
create index share_of_model on share_link (model_id);
