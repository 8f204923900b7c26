-- Edits that somebody proposes and somebody else accepts or declines.
create table proposal (
  id text primary key,
  model_id text not null references model (id),
  author text not null,
  why text not null,
  edits text not null,
  made_at bigint not null,
  outcome text not null,
  decided_by text,
  decided_at bigint
);

create index proposal_of_model on proposal (model_id, outcome);
