// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { compact, percent, propertyName, region, sentence, startLanguage } from '.';

beforeAll(startLanguage);

test('a day is written as where the browser is at home, in the chosen language', () => {
  expect(region('en', ['en-GB', 'de'])).toBe('en-GB');
  expect(region('en', ['de-AT', 'en-AU'])).toBe('en-AU');
  expect(region('de', ['en-GB'])).toBe('de');
});

test('what the server tells becomes a sentence of its own', () => {
  expect(sentence('it raises the chance of judging rightly')).toBe('It raises the chance of judging rightly.');
  expect(sentence("what 'Bake' serves.")).toBe("What 'Bake' serves.");
});

test('shares and thousands are written in one way', () => {
  expect(percent(1)).toBe('100\u00a0%');
  expect(percent(0.055)).toBe('5.5\u00a0%');
  expect(compact(100_000)).toBe('100k');
});

test('properties are told in plain words, and those without are at least readable', () => {
  expect(propertyName('recovers-in')).toBe('Time to get it going again');
  expect(propertyName('replacement-lead-time')).toBe('Replacement lead time');
});
