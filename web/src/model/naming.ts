import type { ModelJson } from '../api/schema';

const LONGEST = 48;

/** An id made of a name, free in the model. */
export function freshId(name: string, taken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-0-9]+|-+$/g, '');
  const stem = plain === '' || RESERVED.has(plain) ? `note-${plain}`.replace(/-$/, '') : plain;
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken(id)) {
      return id;
    }
  }
}

const RESERVED = new Set([
  'own', 'any-of', 'all-of', 'at-least', 'of', 'true', 'false', 'yes', 'no', 'null', 'on', 'off', 'id', 'name',
]);

export function idIn(model: ModelJson, name: string, also: ReadonlySet<string> = new Set()): string {
  const ids = new Set(model.elements.map((e) => e.id));
  return freshId(name, (id) => ids.has(id) || also.has(id));
}

/** The names in pasted lines: bullets, numbers and empty lines taken off. */
export function namesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*+•–]|\d+[.)]|#+|>)\s+/, '')
        .replace(/^\[[ xX]\]\s+/, '')
        .replace(/^\*\*(.+)\*\*$/, '$1')
        .trim(),
    )
    .filter((line) => line !== '');
}
