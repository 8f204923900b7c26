-- Stands for what later parts of the workbench add: every kind of column, and rows that refer to
-- later ones.
create table remark (
  id bigint primary key,
  parent bigint references remark (id),
  model_id text not null references model (id),
  open boolean not null,
  weight double precision,
  picture bytea,
  note text
);
