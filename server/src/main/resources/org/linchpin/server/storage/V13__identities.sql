-- Who somebody is to their organisation's login, by what its issuer calls them for good.
create table identity (
  issuer text not null,
  subject text not null,
  account_id text not null references account (id),
  primary key (issuer, subject)
);
