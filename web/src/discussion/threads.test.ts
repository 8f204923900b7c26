import { describe, expect, it } from 'vitest';
import type { CommentJson } from '../api/schema';
import type { Letter, Saying } from './outbox';
import { counted, heard, latest, overlaid, place, threads } from './threads';

const comment = (id: string, more: Partial<CommentJson> = {}): CommentJson => ({
  id,
  thread: id,
  element: 'bake',
  field: '',
  about: 'Bake',
  by: 'other',
  author: 'Ida',
  text: id,
  made: `2026-01-01T00:00:0${id.length}Z`,
  revision: 1,
  ...more,
});

let order = 0;
const letter = (saying: Saying, more: Partial<Letter> = {}): Letter => ({ key: String(order), model: 'm', order: order++, saying, ...more });
const draft = (text: string, thread = '') => ({ thread, element: 'bake', field: '', about: 'Bake', author: 'Me', text });

describe('what is on its way', () => {
  it('is shown on top of what is confirmed', () => {
    const shown = overlaid(
      [comment('a'), comment('bb'), comment('ccc', { resolved: 'then' })],
      [
        letter({ do: 'say', comment: 'new', draft: draft('fresh'), at: 'now' }),
        letter({ do: 'say', comment: 'a', draft: draft('changed'), at: 'now' }),
        letter({ do: 'take-back', comment: 'bb' }),
        letter({ do: 'state', thread: 'ccc', state: 'open' }),
        letter({ do: 'vote', round: 'r', activity: 'bake', choice: 'yes' }),
      ],
      'me',
      'Me',
    );
    expect(shown.map((c) => [c.id, c.text, c.removed !== undefined, c.resolved !== undefined])).toEqual([
      ['a', 'changed', false, false],
      ['bb', '', true, false],
      ['ccc', 'ccc', false, false],
      ['new', 'fresh', false, false],
    ]);
    expect(shown[3]).toMatchObject({ by: 'me', thread: 'new', author: 'Me' });
  });

  it('is not shown once it was refused', () => {
    expect(overlaid([], [letter({ do: 'say', comment: 'x', draft: draft('x'), at: '' }, { refused: 'no' })], 'me', '')).toEqual([]);
  });
});

describe('what is heard', () => {
  it('takes the place of an earlier state and never of a later one', () => {
    const known = [comment('a', { text: 'second', revision: 2 })];
    expect(heard(known, [comment('a', { text: 'first', revision: 1 })])).toEqual(known);
    expect(heard(known, [comment('a', { text: 'third', revision: 3 })])[0]?.text).toBe('third');
  });
});

describe('threads', () => {
  const all = [comment('dddd', { thread: 'a', by: 'me' }), comment('a'), comment('ccc', { thread: 'a' }), comment('bb', { field: 'after' })];

  it('hold their answers in order', () => {
    expect(threads(all, 'me', {}).map((t) => [t.first.id, ...t.answers.map((c) => c.id)])).toEqual([['a', 'ccc', 'dddd'], ['bb']]);
  });

  it('are unread while somebody else has said something since', () => {
    const [first] = threads(all, 'me', {});
    expect(first?.unread).toBe(true);
    expect(first && latest(first)).toBe(comment('dddd').made);
    expect(threads(all, 'me', { a: comment('dddd').made }).map((t) => t.unread)).toEqual([false, true]);
    expect(threads([comment('a', { by: 'me' })], 'me', {})[0]?.unread).toBe(false);
  });

  it('stay while an answer is left, or while one can bring them back', () => {
    const removed = { removed: 'now', text: '' };
    expect(threads([comment('a', removed)], 'me', {})).toEqual([]);
    expect(threads([comment('a', removed), comment('bb', { thread: 'a' })], 'me', {})).toHaveLength(1);
    expect(threads([comment('a', removed)], 'me', {}, new Map([['a', 'text']]))).toHaveLength(1);
  });

  it('are counted for the element and for the field while they are open', () => {
    const counts = counted(threads([...all, comment('eeeee', { resolved: 'then' })], 'me', { a: comment('dddd').made }));
    expect(counts.get(place('bake'))).toEqual({ open: 2, unread: 1 });
    expect(counts.get(place('bake', 'after'))).toEqual({ open: 1, unread: 1 });
    expect(counts.get(place('oven'))).toBeUndefined();
  });
});
