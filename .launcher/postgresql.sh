# Finds the PostgreSQL that the tests start for themselves; sourced by ./dev.

require_postgresql() {
  local known
  for known in /usr/lib/postgresql/*/bin/initdb; do
    [ -x "$known" ] && return 0
  done
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    # the tests start a server of their own in a temporary folder; the package's is not needed
    apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql && return 0
  fi
  cat >&2 <<'TEXT'
The workbench is tested on PostgreSQL too, and there is none in /usr/lib/postgresql. Install it with
apt install postgresql , then run this command again. No service needs to run: the tests start a
server of their own.
TEXT
  return 1
}
