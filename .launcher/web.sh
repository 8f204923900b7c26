# Builds and tests the workbench's web pages; sourced by ./linchpin serve and ./dev.

require_node() {
  local major
  major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  if [ -n "$major" ] && [ "$major" -ge 20 ] && command -v npm >/dev/null 2>&1; then
    return 0
  fi
  cat >&2 <<TEXT
The workbench's web pages are built with Node.js 20 or newer and npm; found ${major:+Node.js }${major:-none}.
Install them, for instance with  apt install nodejs npm  or  brew install node , then run this
command again. The other commands of Linchpin work without.
TEXT
  return 1
}

# $1 the checkout
install_packages() {
  local web=$1/web
  if [ ! -f "$web/node_modules/.package-lock.json" ] \
    || [ "$web/package-lock.json" -nt "$web/node_modules/.package-lock.json" ]; then
    (cd "$web" && npm ci --no-fund --no-audit)
  fi
}

# types, unit tests, and whether the generated types fit the server
test_web() {
  require_node
  install_packages .
  (
    cd web
    npm run --silent check
    npm test --silent
    npx openapi-typescript src/api/openapi.json --root-types --root-types-no-schema-prefix \
      --root-types-keep-casing -o node_modules/.schema.ts >/dev/null
    if ! cmp -s node_modules/.schema.ts src/api/schema.ts; then
      echo "web/src/api/schema.ts is not what openapi.json gives. Run ./dev web and review it." >&2
      exit 1
    fi
  )
}

# the workbench as people use it, in Chromium
test_in_browser() {
  require_chromium
  (
    cd web
    npx vite build --logLevel warn
    JAVA_HOME="$LINCHPIN_JDK" npx playwright test
  )
}

require_chromium() {
  local known
  for known in "${LINCHPIN_CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    [ -n "$known" ] && [ -x "$known" ] && return 0
  done
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium && return 0
  fi
  cat >&2 <<'TEXT'
The workbench is tested in Chromium, and there is none. Install it with  apt install chromium , or
set LINCHPIN_CHROMIUM to the program, then run this command again.
TEXT
  return 1
}
