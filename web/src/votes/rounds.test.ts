import { describe, expect, it } from 'vitest';
import { answerOf, unanswered } from './rounds';

describe('an answer by key', () => {
  it('is a digit in every language, or a letter of this one', () => {
    expect(['1', '2', '3', 'j', 'N', 'u'].map((key) => answerOf(key, 'jnu'))).toEqual(['yes', 'no', 'unsure', 'yes', 'no', 'unsure']);
  });

  it('is nothing for any other key', () => {
    expect(['4', 'y', 'Enter', 'un', ''].map((key) => answerOf(key, 'jnu'))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

it('leaves open what was not answered', () => {
  const activities = [{ id: 'bake', name: 'Bake' }, { id: 'sell', name: 'Sell' }];
  const round = { id: 'r', state: 'open', openedBy: '', opened: '', activities, asked: 2, voted: 0, people: [], tallies: [], revision: 1 };
  expect(unanswered(round, new Map([['bake', 'no']]))).toEqual(['sell']);
});
