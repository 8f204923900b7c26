import { expect, it } from 'vitest';
import de from './de.json';
import en from './en.json';
import es from './es.json';
import fr from './fr.json';

const flat = (messages: object, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value as object, `${prefix}${key}.`),
  );
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)}}/g)].map((m) => m[1]).sort();
const english = new Map(flat(en));

it.each([
  ['de', de],
  ['fr', fr],
  ['es', es],
])('%s has every message, with the same holes', (_language, messages) => {
  const translated = new Map(flat(messages));
  expect([...english.keys()].filter((key) => !translated.has(key))).toEqual([]);
  for (const [key, text] of translated) {
    const original = english.get(key) ?? english.get(key.replace(/_many$/, '_other'));
    expect(original, key).toBeDefined();
    expect(holes(text), key).toEqual(holes(original ?? ''));
  }
});
