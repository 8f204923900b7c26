import { expect, it } from 'vitest';
import type { ElementJson, FrameworkJson, SlotJson } from '../api/schema';
import { tagsIn, through, welcomes } from './lens';

const element = (id: string, kind: string, fields: ElementJson['fields'] = {}): ElementJson => ({ id, kind, name: id, fields, links: [] });
const slot = (kind: string, shows: Partial<SlotJson['shows'][0]>[], tag = ''): SlotJson => ({
  kind,
  tag,
  title: kind,
  question: '',
  column: 0,
  row: 0,
  columns: 1,
  rows: 1,
  shows: shows.map((s) => ({ kind, attribute: '', values: [], texts: [], ...s })),
});
const framework: FrameworkJson = {
  id: 'f',
  name: 'F',
  attribution: '',
  licence: '',
  guide: 'f',
  columns: 2,
  rows: 2,
  slots: [
    slot('notes', [{ attribute: 'tags', values: ['problem'] }, { kind: 'customer-segments', texts: ['pains'] }], 'problem'),
    slot('key-resources', [{ attribute: 'vrio/inimitable', values: ['yes'] }]),
    slot('key-activities', [{}, { kind: 'key-resources' }]),
  ],
};
const elements = [
  element('n', 'notes', { tags: ['problem', 'old'] }),
  element('m', 'notes'),
  element('s', 'customer-segments', { pains: ['waiting', 'paying'] }),
  element('rare', 'key-resources', { vrio: { inimitable: 'yes' } }),
  element('plain', 'key-resources'),
  element('a', 'key-activities'),
];

it('every element stands in the first slot that shows it, or beside', () => {
  const lens = through(framework, elements);
  expect(lens.slots.map((f) => f.elements.map((e) => e.id))).toEqual([['n'], ['rare'], ['a', 'plain']]);
  expect(lens.slots[0]?.texts.map((t) => t.text)).toEqual(['waiting', 'paying']);
  expect(lens.beside.map((e) => e.id)).toEqual(['m', 's']);
});

it('a tag puts a note into a slot and takes it out of the others', () => {
  const [problem, , activities] = framework.slots;
  const [note, other] = elements;
  if (!problem || !activities || !note || !other) {
    throw new Error('the test lacks its data');
  }
  expect(tagsIn(framework, problem, other)).toEqual(['problem']);
  expect(tagsIn(framework, activities, note)).toEqual(['old']);
  expect(welcomes(activities, 'key-resources')).toBe(true);
  expect(welcomes(problem, 'notes')).toBe(false);
});
