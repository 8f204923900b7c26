#!/usr/bin/env python3
"""Runs the stop test in Linchpin and in numpy alternately and compares speed and answers.

usage: side_by_side.py chains|bakery [--replicates=10000] [--runs=7] [--cold] [--java=FLAGS]
needs ./dev bench once, for bench/target/benchmarks.jar, and python3 with numpy

Warm: one process each, spoken to in turn: ours with cones, ours in full, numpy. Cold: a whole
process for each run, start to end. A run is thrown away when other processes kept the processors
busy (from /proc/stat, less our own) for more than a third of a core, unless that would leave fewer
than three; how many is printed. Seconds are elapsed ones; for the warm runs those of processor time
of the computing thread stand beside them, which wait for nobody.
"""
import os
import resource
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
MODELS = {"chains": "bench/models/chains.yaml", "bakery": "examples/corner-bakery.yaml"}
QUIET = 0.34
TICKS = os.sysconf("SC_CLK_TCK")


def busy():
    with open("/proc/stat") as stat:
        fields = [int(x) for x in stat.readline().split()[1:9]]
    return (sum(fields) - fields[3] - fields[4]) / TICKS


def of(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


class Warm:
    def __init__(self, command, order):
        self.process = subprocess.Popen(
            command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.order = order

    def run(self):
        own, all_, start = of(self.process.pid), busy(), time.perf_counter()
        self.process.stdin.write(self.order + "\n")
        self.process.stdin.flush()
        words = [float(x) for x in self.process.stdout.readline().split()]
        elapsed = time.perf_counter() - start
        others = (busy() - all_) - (of(self.process.pid) - own)
        return elapsed, words[1], others / elapsed, words[2:]


class Cold:
    def __init__(self, command, order):
        self.command = command + order.split()

    def run(self):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        all_, start = busy(), time.perf_counter()
        out = subprocess.run(self.command, cwd=ROOT, text=True, capture_output=True, check=True)
        elapsed = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        own = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        words = [float(x) for x in out.stdout.split()]
        return elapsed, own, (busy() - all_ - own) / elapsed, words[2:]


def kept(runs):
    quiet = [r for r in runs if r[2] <= QUIET]
    return quiet if len(quiet) >= 3 else sorted(runs, key=lambda r: r[2])[: max(3, len(quiet))]


def compare(names, answers, reference):
    """Each of our chances must lie within the joint half-width of both."""
    theirs = answers[reference]
    for name in names:
        worst, outside = 0.0, 0
        for i in range(0, len(theirs), 2):
            room = (answers[name][i + 1] ** 2 + theirs[i + 1] ** 2) ** 0.5
            distance = abs(answers[name][i] - theirs[i]) / max(room, 1e-9)
            worst, outside = max(worst, distance), outside + (distance > 1)
        print(
            f"  {name}: {len(theirs) // 2} chances, {outside} outside the joint 95 % interval"
            f" (expected: {0.05 * len(theirs) / 2:.0f} at most), farthest {worst:.2f} half-widths"
        )


def main():
    options = dict(a[2:].partition("=")[::2] for a in sys.argv[1:] if a.startswith("--"))
    model = next(a for a in sys.argv[1:] if not a.startswith("--"))
    replicates = int(options.get("replicates", 10000))
    java = os.path.join(os.environ.get("JAVA_HOME", "/usr"), "bin", "java")
    ours = [java, "-XX:+UseSerialGC", "-Xmx256m", *options.get("java", "").split()]
    ours += ["-cp", options.get("classpath", "bench/target/benchmarks.jar")]
    ours += ["org.linchpin.engine.stop.StopRun", MODELS[model]]
    numpy = [sys.executable, os.path.join(HERE, model + ".py")]
    kind = Cold if "cold" in options else Warm
    contenders = {
        "ours, cones": kind(ours, f"cone {replicates} 1"),
        "ours, in full": kind(ours, f"full {replicates} 1"),
        "numpy": kind(numpy, f"full {replicates} 1"),
    }
    if kind is Warm:
        for contender in contenders.values():
            for _ in range(3):
                contender.run()
    runs = {name: [] for name in contenders}
    for _ in range(int(options.get("runs", 7))):
        for name, contender in contenders.items():
            runs[name].append(contender.run())
    print(f"{model}, {replicates} replicates, {'cold' if kind is Cold else 'warm'}")
    base = {}
    for name in reversed(list(runs)):
        good = kept(runs[name])
        seconds, processor = (statistics.median(r[k] for r in good) for k in (0, 1))
        base.setdefault("t", (seconds, processor))
        print(
            f"  {name:14} {seconds:7.3f} s ({base['t'][0] / seconds:5.1f}x),"
            f" processor {processor:7.3f} s ({base['t'][1] / processor:5.1f}x);"
            f" {len(runs[name]) - len(good)} of {len(runs[name])} thrown away,"
            f" others kept {statistics.median(r[2] for r in good):.1f} cores busy"
        )
    compare(["ours, cones", "ours, in full"], {n: r[0][3] for n, r in runs.items()}, "numpy")


if __name__ == "__main__":
    main()
