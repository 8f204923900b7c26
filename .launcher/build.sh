# Builds Linchpin for the launcher; sourced by ./linchpin.

# $1 the checkout, $2 the folder for what the launcher needs
build_linchpin() {
  local here=$1 build=$2 log
  . "$here/.launcher/jdk.sh"
  find_jdk
  require_maven
  mkdir -p "$build"
  log=$build/build.log
  rm -f "$build/classpath" "$build/start.aot"

  printf 'Building Linchpin, once; this takes a minute or two (log: %s) ' "$log" >&2
  (while sleep 3; do printf . >&2; done) &
  local dots=$!
  trap 'kill $dots 2>/dev/null || true' EXIT

  if ! (cd "$here" && JAVA_HOME="$LINCHPIN_JDK" \
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
    mvn --batch-mode --no-transfer-progress -pl cli -am package -DskipTests \
    -Dmaven.test.skip=true -Dspotless.check.skip=true -DskipLaws >"$log" 2>&1); then
    kill $dots 2>/dev/null || true
    printf '\nThe build failed. The last lines of %s:\n' "$log" >&2
    grep -E 'ERROR|BUILD' "$log" | head -15 >&2 || tail -15 "$log" >&2
    exit 1
  fi

  # copies, so that a later build does not pull the jars from under the start-up cache
  rm -rf "$build/lib"
  mkdir -p "$build/lib"
  cp "$here"/cli/target/libraries/*.jar "$here"/cli/target/linchpin-cli-*.jar "$build/lib/"
  local classpath
  classpath=$(printf '%s:' "$build"/lib/*.jar)
  classpath=${classpath%:}

  # a start-up cache (JEP 514), trained on what people do most
  "$LINCHPIN_JDK/bin/java" -XX:+UseSerialGC -XX:AOTCacheOutput="$build/start.aot" \
    --enable-native-access=ALL-UNNAMED -Dlinchpin.train=true \
    -cp "$classpath" org.linchpin.cli.Training "$here/examples/corner-bakery.yaml" \
    >>"$log" 2>&1 || rm -f "$build/start.aot"

  kill $dots 2>/dev/null || true
  trap - EXIT
  printf '%s\n' "$LINCHPIN_JDK" >"$build/jdk"
  printf '%s' "$classpath" >"$build/classpath"
  printf ' done.\n' >&2
}
