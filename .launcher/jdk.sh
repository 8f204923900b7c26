# Finds a JDK 25 or newer and Maven; sourced by ./linchpin and ./dev.

# prints the major version of the java in $1, or nothing
java_major() {
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  elif [ -x "$1/bin/java" ]; then
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p'
  fi
}

# sets LINCHPIN_JDK, or explains how to get one
find_jdk() {
  local candidate on_path
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ]; then
      if [ "$(java_major "$candidate" || true)" -ge 25 ] 2>/dev/null; then
        LINCHPIN_JDK=$candidate
        return 0
      fi
    fi
  done
  cat >&2 <<'TEXT'
Linchpin needs a Java Development Kit, version 25 or newer, and found none
(looked in JAVA_HOME, on PATH and in the usual folders).
Install one, for instance "Temurin 25 (LTS)" from adoptium.net, or with
  Debian/Ubuntu:  apt install openjdk-25-jdk      macOS:  brew install openjdk
  SDKMAN:         sdk install java 25-tem
then run this command again, or set JAVA_HOME to its folder.
TEXT
  return 1
}

require_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  cat >&2 <<'TEXT'
Linchpin is built with Apache Maven 3.8 or newer, and there is no "mvn" on PATH.
Install it with  apt install maven  or  brew install maven , then run this command again.
TEXT
  return 1
}
