import { describe, expect, it } from 'vitest';
import type { ChangeJson, ElementJson, ModelJson } from '../api/schema';
import { applyEdit } from './apply';
import { merged, shown, spliced, told, type Replica } from './replica';

const element = (id: string, name = id, needs: string[] = []): ElementJson => ({
  id,
  kind: 'key-activities',
  name,
  fields: needs.length > 0 ? { name, needs } : { name },
  links: needs.map((target) => ({ property: 'needs', target })),
});

const model = (...elements: ElementJson[]): ModelJson => ({
  sequence: 4,
  text: 'abc',
  name: 'Test',
  header: { name: 'Test' },
  elements,
});

const change = (sequence: number, edit: string, at = 0, removed = '', inserted = ''): ChangeJson => ({
  sequence,
  edit,
  client: 'other',
  author: '',
  at: '2026-01-01T00:00:00Z',
  word: 'edits',
  splices: removed === inserted ? [] : [{ at, removed, inserted }],
});

const nothing = { changed: [], removed: [] };

describe('a replica', () => {
  it('shows what is on its way on top of what is confirmed', () => {
    const replica: Replica = {
      base: model(element('bake')),
      pending: [
        { id: '1', request: { do: 'edits', edits: [{ op: 'set', element: 'bake', property: 'name', value: 'Roast' }] } },
        { id: '2', request: { do: 'edits', edits: [{ op: 'add', kind: 'channels', id: 'shop', name: 'Shop' }] } },
        { id: '3', request: { do: 'undo', edit: '1' } },
      ],
    };
    expect(shown(replica).elements.map((e) => e.name)).toEqual(['bake', 'Shop']);
    expect(replica.base.elements).toHaveLength(1);
  });

  it('takes what was told in place of what it had shown', () => {
    const replica: Replica = {
      base: model(element('bake')),
      pending: [{ id: '1', request: { do: 'edits', edits: [{ op: 'remove', element: 'bake' }] } }],
    };
    const next = told(replica, [change(5, '1', 1, 'b', 'xx')], { ...nothing, removed: ['bake'], order: [] });
    expect(next).toEqual({ base: { ...model(), sequence: 5, text: 'axxc' }, pending: [] });
  });

  it('hears a change twice without harm and asks again when one is missing', () => {
    const replica: Replica = { base: model(), pending: [] };
    expect(told(replica, [change(4, 'a', 0, 'zzz', '')], nothing)).toBe(replica);
    expect(told(replica, [change(6, 'a')], nothing)).toBeNull();
    expect(told(replica, [change(5, 'a', 0, 'other', '')], nothing)).toBeNull();
  });

  it('keeps the order that was told', () => {
    const next = merged(model(element('a'), element('b')), { changed: [element('c')], removed: ['a'], order: ['c', 'b'] });
    expect(next.elements.map((e) => e.id)).toEqual(['c', 'b']);
  });
});

describe('the preview of an edit', () => {
  it('removes the links to what is removed', () => {
    const after = applyEdit(model(element('bake', 'Bake', ['oven']), element('oven')), { op: 'remove', element: 'oven' });
    expect(after.elements).toEqual([element('bake', 'Bake')]);
  });

  it('links and unlinks', () => {
    const linked = applyEdit(model(element('bake'), element('oven')), { op: 'connect', element: 'bake', property: 'needs', target: 'oven' });
    expect(linked.elements[0]).toEqual(element('bake', 'bake', ['oven']));
    expect(applyEdit(linked, { op: 'disconnect', element: 'bake', property: 'needs', target: 'oven' }).elements[0]).toEqual(element('bake'));
  });
});

describe('splices', () => {
  it('lead to the new text or refuse', () => {
    expect(spliced('one two', [{ at: 0, removed: 'one', inserted: '1' }, { at: 4, removed: '', inserted: 'x' }])).toBe('1 xtwo');
    expect(spliced('one two', [{ at: 0, removed: 'two', inserted: '' }])).toBeNull();
  });
});
