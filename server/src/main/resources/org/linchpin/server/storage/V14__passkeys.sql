-- Devices that prove by a key of their own who somebody is; only public keys are kept.
create table passkey (
  id text primary key,
  account_id text not null references account (id),
  label text not null,
  public_key text not null,
  signature_count bigint not null,
  transports text not null,
  backup_eligible bigint not null,
  backup_state bigint not null,
  attestation text not null,
  client_data text not null,
  made_at bigint not null,
  used_at bigint not null
);
create index passkey_of_account on passkey (account_id);
