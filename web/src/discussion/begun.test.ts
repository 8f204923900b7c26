// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { begun } from './begun';

it('finds the comments of one model that were begun, and neither answers nor empty ones', () => {
  localStorage.setItem('linchpin.comment.m.new oven', 'It is o');
  localStorage.setItem('linchpin.comment.m.new ', 'All of it');
  localStorage.setItem('linchpin.comment.m.new mill', '  ');
  localStorage.setItem('linchpin.comment.m.answer 1', 'No');
  localStorage.setItem('linchpin.comment.other.new oven', 'Elsewhere');
  expect(begun('m')).toEqual(expect.arrayContaining([{ element: 'oven', text: 'It is o' }, { element: '', text: 'All of it' }]));
  expect(begun('m')).toHaveLength(2);
});
