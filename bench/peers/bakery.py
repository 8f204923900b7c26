#!/usr/bin/env python3
"""The stop test of examples/corner-bakery.yaml in numpy: the peer of our simulator on that model.

Written for this one model and tuned for it: all ten scenarios side by side in one array, paths in
blocks that stay in the caches, arrays used again (out=), no array for what is a point, and only
those parts of the business that a stop can change. Uncertain numbers are drawn independently.

usage: bakery.py [full REPLICATES 1], or the same line by line on standard input; prints seconds,
those of processor time and, for each scenario (none, then the activities in the order of the file),
the chances of death by day 30 and 90 with half-widths.
"""
import math
import sys
import time

import numpy as np

DAYS = 90
NONE, BAKE, SOURCE, DELIVER, SHOP, COUNTER, OVENS, MARKET, RECIPES, ADMINISTER = range(10)
SCENARIOS = 10
MONTH = 365 / 12
SUBSCRIPTION, SALES, CAFES = 60_000 / MONTH, 30_000 / MONTH, 10_000 / MONTH
KEPT = 0.62, 0.80, 0.70
SLACK, FIXED, CENT, FLOOR = 1.15, 1900.0, 0.005, 0.3
WAITING, CANCELLED = 0.5, 1 / 7
MU = -math.log(1 - 0.03) / 30
JOIN = 1 - math.exp(-MU)
NEUTRAL = 27 * (
    FIXED + sum(a * (1 - k) for a, k in zip((SUBSCRIPTION, SALES, CAFES), KEPT))
)
SIGMA = [math.sqrt(math.log(1 + c * c)) for c in (0.05, 0.3, 0.3)]


class Simulation:
    def __init__(self, paths, seed=1):
        self.paths = paths
        self.rng = np.random.Generator(np.random.SFC64(seed))
        shape = (SCENARIOS, paths)
        self.noise = np.empty((3, paths))
        self.levels = [np.empty(shape) for _ in range(3)]
        self.customers = [np.empty(shape) for _ in range(3)]
        self.backlog = np.empty(shape)
        self.owed = np.empty(shape)
        self.balance = np.empty(shape)
        self.standing = np.empty(shape)
        self.ends = np.empty((3, SCENARIOS, paths), dtype=np.int16)
        self.rows = [np.empty(shape) for _ in range(6)]
        self.flags = [np.empty(shape, dtype=bool) for _ in range(3)]
        self.columns = np.arange(paths)

    def pert(self, low, mode, high):
        width = high - low
        a, b = 1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width
        return low + width * self.rng.beta(a, b, self.paths)

    def triangular(self, low, mode, high):
        return self.rng.triangular(low, mode, high, self.paths)

    def draw(self):
        self.cash = self.triangular(25e3, 45e3, 65e3)
        self.stock = self.pert(3, 5, 9)
        self.oven_decay = 2 ** (-1 / self.pert(60, 120, 240))
        self.care_half = self.pert(60, 120, 240)
        self.grace = self.triangular(20, 35, 60)
        self.recipe_decay = [2 ** (-1 / self.pert(180, 365, 720)) for _ in range(2)]
        self.outage = [-np.log(1 - self.pert(0.3, 0.5, 0.8)) / 30 for _ in range(3)]
        delay = np.rint(self.triangular(15, 30, 60)).astype(np.intp)
        self.length = int(delay.max()) + 1
        self.due = self.length - delay
        self.bars = np.empty((2, 1, self.paths))
        self.bars[0, 0], self.bars[1, 0] = -CENT - self.cash, -CENT - NEUTRAL

    def open(self):
        self.draw()
        for rows in (*self.levels, *self.customers):
            rows.fill(1)
        self.backlog.fill(0)
        self.owed.fill(SALES)
        self.balance.fill(0)
        self.ends.fill(0)
        self.queue = np.full((self.length, SCENARIOS, self.paths), CAFES)
        self.oven = np.ones(self.paths)
        self.care = np.ones(self.paths)
        self.attraction = [np.ones(self.paths), np.ones(self.paths)]
        self.blocked = np.zeros(self.paths, dtype=bool)
        for rows in self.levels:
            rows[BAKE] = 0
        self.levels[0][SHOP] = 0
        self.levels[1][COUNTER] = 0

    def live(self, day):
        """What each stop leaves of each stream's level; the rest stays as it was opened."""
        subscription, sales, cafes = self.levels
        flour = np.minimum(1, self.stock)
        self.stock -= flour
        for rows in self.levels:
            rows[SOURCE] = flour
        self.oven *= self.oven_decay
        for rows in self.levels:
            rows[OVENS] = self.oven
        carried = 0.2 if day == 1 else 0.6
        half = np.exp2(-1 / self.care_half)
        self.care = self.care * half ** (1 - carried) + (1 - self.care) * (1 - half**carried)
        np.multiply(self.care, carried, out=subscription[DELIVER])
        cafes[DELIVER] = carried
        for i in range(2):
            self.attraction[i] *= self.recipe_decay[i]
        if day > 20:
            np.greater(day, self.grace, out=self.blocked)
            for rows in self.levels:
                rows[ADMINISTER] = ~self.blocked

    def move(self, stream, filled):
        """Filled: the share that was delivered, overwritten."""
        outage = self.outage[stream]
        customers = self.customers[stream]
        np.multiply(filled, outage, out=filled)
        np.subtract(filled, outage + MU, out=filled)
        np.exp(filled, out=filled)
        np.multiply(customers, filled, out=customers)
        if stream > 0:
            customers[RECIPES] += JOIN * (self.attraction[stream - 1] - 1)
        np.add(customers, JOIN, out=customers)

    def sell(self, stream, amount, level, out):
        """What is delivered; leaves the share of the usual in rows[1]."""
        wanted, usual = self.rows[0], self.rows[1]
        np.multiply(self.customers[stream], amount * self.noise[stream], out=wanted)
        if stream == 2:
            demand = self.rows[2]
            demand[...] = wanted
            np.add(wanted, self.backlog, out=wanted)
        np.minimum(wanted, SLACK * amount, out=usual)
        np.multiply(level, SLACK * amount, out=out)
        np.minimum(wanted, out, out=out)
        if stream == 2:
            late = np.minimum(self.backlog, out, out=self.rows[3])
            np.subtract(self.backlog, late, out=self.backlog)
            np.multiply(self.backlog, 1 - CANCELLED, out=self.backlog)
            np.add(demand, late, out=demand)
            np.subtract(demand, out, out=demand)
            np.multiply(demand, WAITING, out=demand)
            np.add(self.backlog, demand, out=self.backlog)
        np.divide(out, usual, out=usual)
        self.move(stream, usual)

    def day(self, day):
        self.rng.standard_normal(out=self.noise)
        for row, sigma in zip(self.noise, SIGMA):
            np.multiply(row, sigma, out=row)
            np.subtract(row, sigma * sigma / 2, out=row)
        np.exp(self.noise, out=self.noise)
        self.live(day)
        net, part = self.rows[4], self.rows[5]
        np.multiply(self.customers[0], SUBSCRIPTION * KEPT[0] * self.noise[0], out=net)
        np.multiply(net, self.levels[0], out=net)
        part[...] = self.levels[0]
        self.move(0, part)
        self.sell(1, SALES, self.levels[1], part)
        np.add(net, self.owed, out=net)
        self.owed[...] = part
        np.multiply(part, 1 - KEPT[1], out=part)
        np.subtract(net, part, out=net)
        self.sell(2, CAFES, self.levels[2], part)
        self.queue[day % self.length] = part
        np.multiply(part, 1 - KEPT[2], out=part)
        np.subtract(net, part, out=net)
        received = self.queue[(day + self.due) % self.length, :, self.columns]
        np.add(net, received.T, out=net)
        np.subtract(net, FIXED, out=net)
        np.add(self.balance, net, out=self.balance)
        self.close(day)

    def close(self, day):
        standing, part = self.standing, self.rows[5]
        np.multiply(self.customers[0], SUBSCRIPTION * KEPT[0], out=standing)
        for stream, amount in ((1, SALES), (2, CAFES)):
            np.multiply(self.customers[stream], amount * KEPT[stream], out=part)
            np.add(standing, part, out=standing)
        over, dead, new = self.flags
        np.less(standing, FLOOR * FIXED, out=over)
        over[ADMINISTER] |= self.blocked
        for variant in range(3):
            ends = self.ends[variant]
            if variant == 2:
                dead = over
            else:
                np.less(self.balance, self.bars[variant], out=dead)
                np.logical_or(dead, over, out=dead)
            np.equal(ends, 0, out=new)
            np.logical_and(new, dead, out=new)
            np.copyto(ends, day, where=new)

    def run(self, replicates):
        """Days of death [variant, scenario, path]."""
        found = np.empty((3, SCENARIOS, replicates), dtype=np.int16)
        for first in range(0, replicates, self.paths):
            self.open()
            for day in range(1, DAYS + 1):
                self.day(day)
            size = min(self.paths, replicates - first)
            found[:, :, first : first + size] = self.ends[:, :, :size]
        return found


def line(replicates, paths):
    start, processor = time.perf_counter(), time.process_time()
    ends = Simulation(min(paths, replicates)).run(replicates)[0]
    words = []
    for scenario in ends:
        for day in (30, 90):
            p = float(np.mean((scenario > 0) & (scenario <= day)))
            half = 1.96 * math.sqrt(p * (1 - p) / replicates) + 2 / replicates
            words.append(f"{p:.6f} {half:.6f}")
    elapsed, used = time.perf_counter() - start, time.process_time() - processor
    return f"{elapsed:.6f} {used:.6f} " + " ".join(words)


def main():
    paths = 1000
    for option in [a for a in sys.argv[1:] if a.startswith("--paths=")]:
        paths = int(option.partition("=")[2])
    words = [a for a in sys.argv[1:] if not a.startswith("--")]
    if words:
        print(line(int(words[1]), paths))
        return
    for command in sys.stdin:
        print(line(int(command.split()[1]), paths), flush=True)


if __name__ == "__main__":
    main()
