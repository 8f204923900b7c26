#!/usr/bin/env bash
# Times a whole cold command, start to end: linchpin assess of a made-up model.
# usage: bench/cold.sh [ACTIVITIES [LINKS [RUNS]]]; needs ./dev bench once, for its jar
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
activities=${1:-10000}
links=${2:-$((5 * activities))}
runs=${3:-7}
model=$(mktemp --suffix=.yaml)
times=$(mktemp)
trap 'rm -f "$model" "$times"' EXIT

"$here/linchpin" --version >/dev/null
java=$(cat "$here/.linchpin-build/jdk")/bin/java
"$java" -cp "$here/bench/target/benchmarks.jar" org.linchpin.bench.GenerateModel \
  "$activities" "$links" "$model"

TIMEFORMAT='%R %U %S'
for _ in $(seq "$runs"); do
  { time "$here/linchpin" assess "$model" >/dev/null 2>&1; } 2>>"$times"
done
median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }
printf '%s activities, %s links, median of %s runs: %s s in all, %s s of processor time; load %s\n' \
  "$activities" "$links" "$runs" \
  "$(cut -d' ' -f1 "$times" | median)" \
  "$(awk '{ print $2 + $3 }' "$times" | median)" \
  "$(cut -d' ' -f1-3 /proc/loadavg)"
