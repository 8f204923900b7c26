-- Votes on the 30-day question. A ballot is told to its voice only; others hear how many there are,
-- and once the round is revealed how many said what.
create table vote_round (
  id text primary key,
  model_id text not null references model (id),
  state text not null,
  opened_by text not null,
  opened_name text not null,
  opened_at bigint not null,
  -- how many are asked where nobody is named
  expected bigint not null,
  closed_at bigint,
  closed_name text,
  -- when the counts were written into the model
  written_at bigint,
  revision bigint not null
);
create index vote_round_of_model on vote_round (model_id);

create table vote_activity (
  round_id text not null references vote_round (id),
  activity text not null,
  name text not null,
  position bigint not null,
  primary key (round_id, activity)
);

create table vote_asked (
  round_id text not null references vote_round (id),
  voice text not null,
  name text not null,
  primary key (round_id, voice)
);

create table ballot (
  round_id text not null references vote_round (id),
  activity text not null,
  voice text not null,
  choice text not null,
  cast_at bigint not null,
  primary key (round_id, activity, voice)
);
