#!/usr/bin/env python3
"""Runs the workbench and Hocuspocus in turn under the same clients and compares them.

usage: live.py [--loads=50x1,200x1,500x1,500x50,2000x200] [--runs=3] [--warm=20] [--seconds=15]
               [--only=linchpin|hocuspocus] [--nice=0]
needs ./linchpin serve and ./dev bench once, and npm ci in bench/peers/hocuspocus

A load is clients x documents. Each run starts a server of its own on an empty folder, warms it up
and then measures. Beside each run stand the cores that other processes kept busy (from /proc/stat,
less server and driver); what is printed in the end is, for each load and server, the run that was
disturbed least, and how many there were. --nice lowers the priority of server and driver, or raises
it when negative, which keeps neighbours away from both alike.
"""
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
LOADS = "50x1,200x1,500x1,500x50,2000x200"
JAVA = os.path.join(os.environ.get("JAVA_HOME", "/usr"), "bin", "java")
COLUMNS = ["p50", "p99", "serverCores", "driverCores", "othersCores", "rss", "peak"]


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def command(server, port, folder):
    if server == "linchpin":
        return [os.path.join(ROOT, "linchpin"), "serve", "--port", str(port), "--data", folder]
    return ["node", os.path.join(HERE, "hocuspocus", "server.mjs"), str(port), folder]


def wait_for(port, process):
    for _ in range(600):
        if process.poll() is not None:
            raise SystemExit(f"The server ended with {process.returncode}.")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("The server does not answer.")


def run(server, load, options):
    clients, documents = load.split("x")
    folder, port = tempfile.mkdtemp(prefix="linchpin-load-"), free_port()
    nice = ["nice", "-n", options["nice"]]
    process = subprocess.Popen(
        nice + command(server, port, folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(port, process)
        time.sleep(1)
        driver = nice + [JAVA, "-XX:+UseSerialGC", "-cp", os.path.join(ROOT, "bench/target/classes")]
        driver += ["org.linchpin.bench.live.LiveLoad", server, str(port), str(process.pid)]
        driver += [clients, documents, options["warm"], options["seconds"]]
        out = subprocess.run(driver, capture_output=True, text=True)
        words = out.stdout.split()
        if not words:
            raise SystemExit(out.stderr)
        return {name: float(value) for name, value in zip(words[::2], words[1::2])}
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def line(server, load, result):
    share = 100 * result["delivered"] / max(1, result["expected"])
    figures = "  ".join(f"{name} {result[name]:.4g}" for name in COLUMNS)
    return f"{load:9} {server:10} {figures}  delivered {share:.1f} % closed {result['closed']:.0f}"


def main():
    options = {"loads": LOADS, "runs": "3", "warm": "20", "seconds": "15", "nice": "0"}
    options.update(a[2:].partition("=")[::2] for a in sys.argv[1:] if a.startswith("--"))
    servers = [options["only"]] if "only" in options else ["linchpin", "hocuspocus"]
    least = {}
    for _ in range(int(options["runs"])):
        for load in options["loads"].split(","):
            for server in servers:
                result = run(server, load, options)
                print("   ", line(server, load, result), flush=True)
                known = least.get((load, server))
                if known is None or result["othersCores"] < known["othersCores"]:
                    least[load, server] = result
    print(f"the least disturbed of {options['runs']} runs each")
    for (load, server), result in least.items():
        print(line(server, load, result))


if __name__ == "__main__":
    main()
