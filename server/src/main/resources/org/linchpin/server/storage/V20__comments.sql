-- What people say about a model, an element or a field of one. Times are milliseconds since 1970.
-- Nothing refers to elements, since comments outlive them.
create table model_comment (
  model_id text not null references model (id),
  id text not null,
  thread_id text not null,
  element text not null,
  field text not null,
  about text not null,
  author text not null,
  author_name text not null,
  body text not null,
  made_at bigint not null,
  edited_at bigint,
  removed_at bigint,
  resolved_at bigint,
  resolved_by text,
  revision bigint not null,
  primary key (model_id, id)
);
