#!/usr/bin/env python3
"""The stop test of bench/models/chains.yaml in numpy: the peer of our simulator on that model.

Written for this one model and tuned for it: the five chains side by side in one array, the five
stops of one position together, arrays used again (out=), days in chunks and paths in blocks that
stay in the caches, everything that is a point a scalar, and what cannot happen in this model
(backlogs, permissions, money on its way) left out. Read the numbers in the model file, not here.

usage: chains.py [full REPLICATES 1], or the same line by line on standard input; prints seconds, those of processor time and,
for each scenario (none, then a1 ... e8), the chances of death by day 30 and 90 with half-widths.
"""
import math
import sys
import time

import numpy as np

CHAINS, STEPS, DAYS = 5, 8, 90
STOCK, VARIES, DEMAND = 2.0, 0.20, 0.30
AMOUNT, VARIABLE, SLACK = 2000.0, 0.30, 1.15
FIXED, CASH, CENT, FLOOR = 5200.0, 7000.0, 0.005, 0.5
CHURN, OUTAGE = 0.03, 0.50
NEUTRAL = 27 * (FIXED + CHAINS * AMOUNT * VARIABLE)
# a share of the customers that leaves in a month, as a rate a day (see Terms)
MU, MS = (-math.log(1 - share) / 30 for share in (CHURN, OUTAGE))
JOIN = 1 - math.exp(-MU)
SIGMA = [math.sqrt(math.log(1 + c * c)) for c in (VARIES, DEMAND)]


class Batch:
    """The state of some scenarios in one block of paths."""

    def __init__(self, stopped, paths):
        self.stopped = stopped  # position that stops, in chain i for scenario i; None for no stop
        self.n = n = 1 if stopped is None else CHAINS
        self.shape = (n, CHAINS, paths)
        self.stock = np.empty((STEPS, n, CHAINS, paths))
        self.customers = np.empty(self.shape)
        self.balance = np.empty((n, paths))
        self.ends = np.empty((3, n, paths), dtype=np.int16)

    def open(self):
        self.stock.fill(STOCK)
        self.customers.fill(1)
        self.balance.fill(0)
        self.ends.fill(0)


class Simulation:
    def __init__(self, paths, chunk, seed=1):
        self.paths, self.chunk = paths, chunk
        self.rng = np.random.Generator(np.random.SFC64(seed))
        self.batches = [Batch(None, paths)] + [Batch(k, paths) for k in range(STEPS)]
        shape = (CHAINS, CHAINS, paths)
        self.rows = [np.empty(shape) for _ in range(4)]
        self.small = [np.empty((CHAINS, paths)) for _ in range(2)]
        self.flags = [np.empty((CHAINS, paths), dtype=bool) for _ in range(3)]
        # one more row of noise for the streams
        self.noise = np.empty((chunk, STEPS + 1, CHAINS, paths))

    def weather(self, days):
        noise = self.noise[:days]
        self.rng.standard_normal(out=noise)
        for part, sigma in ((noise[:, :STEPS], SIGMA[0]), (noise[:, STEPS:], SIGMA[1])):
            np.multiply(part, sigma, out=part)
            np.subtract(part, sigma * sigma / 2, out=part)
        np.exp(noise, out=noise)

    def day(self, batch, day, noise):
        n = batch.n
        level, arriving, room, x = (row[:n] for row in self.rows)
        level[...] = noise[0]
        if batch.stopped == 0:
            np.einsum("iip->ip", level)[...] = 0
        for k in range(1, STEPS):
            stock = batch.stock[k]
            np.add(level, stock, out=room)
            np.minimum(noise[k], room, out=level)
            if batch.stopped == k:
                np.einsum("iip->ip", level)[...] = 0
            np.subtract(room, level, out=room)
            np.minimum(room, STOCK, out=stock)
        np.minimum(level, 1, out=level)
        self.sell(batch, day, noise[STEPS], level, x, arriving)

    def sell(self, batch, day, noise, level, sold, usual):
        n, customers = batch.n, batch.customers
        most = SLACK
        np.multiply(customers, noise, out=usual)  # in units of the normal amount
        np.minimum(usual, most, out=sold)
        np.multiply(level, most, out=level)
        np.minimum(usual, level, out=level)
        np.divide(level, sold, out=sold)  # the share of what is wanted, at most 1
        net, standing = (row[:n] for row in self.small)
        np.add.reduce(level, axis=1, out=net)
        np.multiply(sold, MS, out=sold)
        np.subtract(sold, MU + MS, out=sold)
        np.exp(sold, out=sold)
        np.multiply(customers, sold, out=customers)
        np.add(customers, JOIN, out=customers)
        np.add.reduce(customers, axis=1, out=standing)
        np.multiply(net, AMOUNT * (1 - VARIABLE), out=net)
        np.subtract(net, FIXED, out=net)
        np.add(batch.balance, net, out=batch.balance)
        self.close(batch, day, standing)

    def close(self, batch, day, standing):
        n = batch.n
        collapsed, dead, new = (flag[:n] for flag in self.flags)
        np.less(standing, FLOOR * FIXED / (AMOUNT * (1 - VARIABLE)), out=collapsed)
        for variant, cash in enumerate((CASH, NEUTRAL, None)):
            ends = batch.ends[variant]
            if cash is None:
                dead = collapsed
            else:
                np.less(batch.balance, -CENT - cash, out=dead)
                np.logical_or(dead, collapsed, out=dead)
            np.equal(ends, 0, out=new)
            np.logical_and(new, dead, out=new)
            np.copyto(ends, day, where=new)

    def run(self, replicates):
        """Days of death [variant, scenario, path]."""
        found = np.empty((3, 1 + CHAINS * STEPS, replicates), dtype=np.int16)
        for first in range(0, replicates, self.paths):
            size = min(self.paths, replicates - first)
            for batch in self.batches:
                batch.open()
            for start in range(1, DAYS + 1, self.chunk):
                days = min(self.chunk, DAYS + 1 - start)
                self.weather(days)
                for batch in self.batches:
                    for d in range(days):
                        self.day(batch, start + d, self.noise[d])
            part = found[:, :, first : first + size]
            part[:, 0] = self.batches[0].ends[:, 0, :size]
            for batch in self.batches[1:]:
                for c in range(CHAINS):
                    part[:, 1 + c * STEPS + batch.stopped] = batch.ends[:, c, :size]
        return found


def line(replicates, paths, chunk):
    start, processor = time.perf_counter(), time.process_time()
    ends = Simulation(paths, chunk).run(replicates)[0]
    words = []
    for scenario in ends:
        for day in (30, 90):
            p = float(np.mean((scenario > 0) & (scenario <= day)))
            half = 1.96 * math.sqrt(p * (1 - p) / replicates) + 2 / replicates
            words.append(f"{p:.6f} {half:.6f}")
    return f"{time.perf_counter() - start:.6f} {time.process_time() - processor:.6f} " + " ".join(words)


def main():
    paths, chunk = 2000, 6
    for option in [a for a in sys.argv[1:] if a.startswith("--")]:
        name, value = option[2:].split("=")
        paths, chunk = (int(value), chunk) if name == "paths" else (paths, int(value))
    words = [a for a in sys.argv[1:] if not a.startswith("--")]
    if words:
        replicates = int(words[1])
        print(line(replicates, min(paths, replicates), chunk))
        return
    for command in sys.stdin:
        replicates = int(command.split()[1])
        print(line(replicates, min(paths, replicates), chunk), flush=True)


if __name__ == "__main__":
    main()
