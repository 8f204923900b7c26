# Builds and starts the workbench; sourced by ./linchpin for `serve` alone, so that no other command
# waits for what only the workbench needs.

# $1 the checkout, $2 the folder for what the launcher needs
serve_up_to_date() {
  local here=$1 build=$2/server
  [ -f "$build/jdk" ] && [ -f "$build/classpath" ] && [ -f "$build/web/index.html" ] || return 1
  LINCHPIN_JDK=$(cat "$build/jdk")
  [ -x "$LINCHPIN_JDK/bin/java" ] || return 1
  [ -z "$(find "$here/pom.xml" "$here/.launcher" "$here/examples" \
    "$here"/{model,format,engine,lint,guide,render,app,server}/{pom.xml,src/main} \
    "$here"/web/{src,public,index.html,package.json,package-lock.json,vite.config.ts} \
    -newer "$build/classpath" -print -quit 2>/dev/null)" ]
}

# $1 the checkout, $2 the folder for what the launcher needs
build_server() {
  local here=$1 build=$2/server log
  . "$here/.launcher/jdk.sh"
  . "$here/.launcher/web.sh"
  find_jdk
  require_maven
  require_node
  mkdir -p "$build"
  log=$build/build.log
  : >"$log"
  rm -f "$build/classpath" "$build/start.aot"
  printf 'Building the workbench, once; this takes a minute or two (log: %s)\n' "$log" >&2

  serve_step "web pages: packages" "$log" install_packages "$here"
  serve_step "web pages" "$log" build_pages "$here" "$build"
  serve_step "server" "$log" build_jars "$here" "$build"
  local classpath
  classpath=$(printf '%s:' "$build"/lib/*.jar)
  classpath=${classpath%:}
  serve_step "start-up cache" "$log" train_server "$build" "$classpath"

  printf '%s\n' "$LINCHPIN_JDK" >"$build/jdk"
  printf '%s' "$classpath" >"$build/classpath"
}

# $1 what is done, $2 the log, then the command
serve_step() {
  local what=$1 log=$2 dots
  shift 2
  printf '  %s ' "$what" >&2
  (while sleep 3; do printf . >&2; done) &
  dots=$!
  trap 'kill $dots 2>/dev/null || true' EXIT
  if ! "$@" >>"$log" 2>&1; then
    kill $dots 2>/dev/null || true
    printf '\nThis failed. The last lines of %s:\n' "$log" >&2
    grep -iE 'error|BUILD' "$log" | tail -15 >&2 || tail -15 "$log" >&2
    exit 1
  fi
  kill $dots 2>/dev/null || true
  trap - EXIT
  printf 'done\n' >&2
}

build_pages() {
  local web=$1/web
  (cd "$web" && npx vite build --outDir "$2/web.new" --emptyOutDir) || return 1
  rm -rf "$2/web" && mv "$2/web.new" "$2/web"
}

build_jars() {
  (cd "$1" && JAVA_HOME="$LINCHPIN_JDK" \
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
    mvn --batch-mode --no-transfer-progress -pl server -am package -DskipTests \
    -Dmaven.test.skip=true -Dspotless.check.skip=true -DskipLaws) || return 1
  # copies, so that a later build does not pull the jars from under the start-up cache
  rm -rf "$2/lib" && mkdir -p "$2/lib"
  cp "$1"/server/target/libraries/*.jar "$1"/server/target/linchpin-server-*.jar "$2/lib/"
}

# a start-up cache (JEP 514), trained on a start, a model and a visit
train_server() {
  "$LINCHPIN_JDK/bin/java" "${server_options[@]}" -XX:AOTCacheOutput="$1/start.aot" \
    -Dlinchpin.web="$1/web" -cp "$2" org.linchpin.server.Training || rm -f "$1/start.aot"
}

server_options=(-XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8)

# $1 the checkout, $2 the folder for what the launcher needs, then the options given
serve() {
  local here=$1 build=$2/server
  serve_up_to_date "$here" "$2" || build_server "$here" "$2"
  shift 2
  if [ -f "$build/start.aot" ]; then
    server_options+=(-XX:AOTCache="$build/start.aot" -Xlog:aot=off -Xlog:cds=off)
  fi
  exec "$LINCHPIN_JDK/bin/java" "${server_options[@]}" ${LINCHPIN_JAVA_OPTIONS:-} \
    -Dlinchpin.web="$build/web" -cp "$(cat "$build/classpath")" org.linchpin.server.Workbench "$@"
}

# $1 the checkout, $2 the folder for what the launcher needs, then backup or restore and its options
copies() {
  local here=$1 build=$2/server
  serve_up_to_date "$here" "$2" || build_server "$here" "$2"
  shift 2
  exec "$LINCHPIN_JDK/bin/java" "${server_options[@]}" ${LINCHPIN_JAVA_OPTIONS:-} \
    -cp "$(cat "$build/classpath")" org.linchpin.server.Copies "$@"
}
