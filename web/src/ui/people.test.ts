import { expect, test } from 'vitest';
import { initials, named } from './people';

test('those without a name are numbered, the same for all who look', () => {
  const people = [
    { client: 'c', name: '' },
    { client: 'b', name: 'Ada' },
    { client: 'a', name: ' ' },
  ];
  const guest = (number: number) => `Guest ${number}`;
  expect(named(people, guest).map((p) => p.name)).toEqual(['Guest 2', 'Ada', 'Guest 1']);
  expect(named([...people].reverse(), guest).map((p) => p.name)).toEqual(['Guest 1', 'Ada', 'Guest 2']);
  expect(initials('Guest 2')).toBe('G2');
});
