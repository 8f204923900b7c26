import { expect, it } from 'vitest';
import type { QuestionJson } from '../api/schema';
import { composed } from './composed';

const question = (reply: string): QuestionJson => ({ id: 'q', code: 'Q1', subject: '', text: '', help: '', example: '', reply, options: [], reason: '', needed: true });
const draft = { text: ' a \n\n b; c ', picked: ['x', 'y'], counts: ['6', '', '1'] };

it.each([
  ['names', 'a; b; c'],
  ['pick', 'x; y; a; b; c'],
  ['counts', '6 0 1'],
  ['text', 'a \n\n b; c'],
])('an answer of %s is one line', (reply, wanted) => {
  expect(composed(question(reply), draft)).toBe(wanted);
});

it('nothing typed is no answer', () => {
  for (const reply of ['names', 'pick', 'counts', 'text', 'quantity']) {
    expect(composed(question(reply), { text: ' \n', picked: [], counts: ['', '', ''] })).toBe('');
  }
});
