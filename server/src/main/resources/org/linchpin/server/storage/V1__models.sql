-- A model is its log of changes; snapshots only save replaying all of it.
create table model (
  id text primary key,
  name text not null,
  sequence bigint not null,
  created_at text not null,
  changed_at text not null,
  removed_at text
);

create table change (
  model_id text not null references model (id),
  sequence bigint not null,
  edit_id text not null,
  client text not null,
  author text not null,
  made_at text not null,
  word text not null,
  intent text not null,
  splices text not null,
  primary key (model_id, sequence),
  unique (model_id, edit_id)
);

create table snapshot (
  model_id text not null references model (id),
  sequence bigint not null,
  text text not null,
  primary key (model_id, sequence)
);

create table version (
  model_id text not null references model (id),
  sequence bigint not null,
  name text not null,
  author text not null,
  made_at text not null,
  primary key (model_id, sequence, name)
);
