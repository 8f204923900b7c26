import { expect, it } from 'vitest';
import { clashes, namesGiven } from './renames';

const mill = (name: string) => ({ id: 'mill', kind: 'key-partners', name, fields: { name }, links: [] });
const given = new Map([['mill', { name: 'By the sea', at: 1_000 }]]);

it('tells whose name stays when two name a note at once', () => {
  expect(clashes(given, [mill('On the hill')], [mill('On the hill')], 2_000)).toEqual([{ mine: 'By the sea', theirs: 'On the hill', stays: false }]);
  expect(clashes(given, [mill('On the hill')], [mill('By the sea')], 2_000)).toEqual([{ mine: 'By the sea', theirs: 'On the hill', stays: true }]);
});

it('says nothing of names given long ago, of other changes and of other notes', () => {
  expect(clashes(given, [mill('On the hill')], [mill('On the hill')], 200_000)).toEqual([]);
  expect(clashes(given, [mill('By the sea')], [mill('By the sea')], 2_000)).toEqual([]);
  expect(clashes(given, [{ ...mill('Oven'), id: 'oven' }], [], 2_000)).toEqual([]);
});

it('takes names of notes from edits, not the name of the model', () => {
  expect(namesGiven([{ op: 'set', element: 'mill', property: 'name', value: 'A' }, { op: 'set', element: '', property: 'name', value: 'B' }])).toEqual([['mill', 'A']]);
});
