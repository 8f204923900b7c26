import { expect, it } from 'vitest';
import type { ChangeJson } from '../api/schema';
import { differences } from './differences';
import { grouped, meant } from './grouped';

const change = (sequence: number, author: string, minute: number, word = 'edits'): ChangeJson => ({
  sequence,
  edit: String(sequence),
  client: author,
  author,
  at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  word,
  splices: [],
});

it('joins what one person did in one go, and ends a line at a name', () => {
  const groups = grouped(
    [change(1, 'ann', 0), change(2, 'ann', 1), change(3, 'bob', 2), change(4, 'bob', 20), change(5, 'bob', 21)],
    [{ sequence: 4, name: 'Draft', author: 'bob', at: '' }],
  );
  expect(groups.map((g) => [g.from, g.to, g.count, g.version])).toEqual([
    [1, 2, 2, ''],
    [3, 3, 1, ''],
    [4, 4, 1, 'Draft'],
    [5, 5, 1, ''],
  ]);
});

it('says of each element what became of it, numbers included', () => {
  const base = { sequence: 0, text: '', name: 'T', header: {} };
  const cost = (amount: string) => ({ id: 'rent', kind: 'cost-structure', name: 'Rent', fields: { amount }, links: [] });
  expect(
    differences({ ...base, elements: [cost('9k per month')] }, { ...base, elements: [{ ...cost('8k per month') }, { ...cost('1'), id: 'new' }] })
      .map((d) => [d.id, d.what, d.fields]),
  ).toEqual([
    ['rent', 'changed', [{ key: 'amount', before: '9k per month', after: '8k per month' }]],
    ['new', 'added', []],
  ]);
});

it('tells an undo from the taking back of one, and what is one\'s own from what others did', () => {
  const there = (c: ChangeJson, removed: string, inserted: string): ChangeJson => ({ ...c, splices: [{ at: 0, removed, inserted }] });
  const done = [
    there(change(1, 'ann', 0), 'a', 'b'),
    there(change(2, 'ann', 0), 'b', 'c'),
    there(change(3, 'ann', 1, 'undo'), 'c', 'b'),
    there(change(4, 'ann', 1, 'undo'), 'b', 'a'),
    there(change(5, 'ann', 2, 'undo'), 'a', 'b'),
    there(change(6, 'ann', 2, 'undo'), 'b', 'c'),
    there(change(7, 'ann', 3, 'undo'), 'c', 'b'),
  ];
  expect(meant(done).map((c) => c.word)).toEqual(['edits', 'edits', 'undo', 'undo', 'redo', 'redo', 'undo']);
  expect(grouped(done, [], 'ann').map((g) => [g.word, g.count, g.own])).toEqual([
    ['edits', 2, true],
    ['undo', 2, true],
    ['redo', 2, true],
    ['undo', 1, true],
  ]);
  expect(grouped(done, [], 'bob').every((g) => !g.own)).toBe(true);
});
