import { expect, test } from 'vitest';
import { placeOf } from './router';

test('an address that is none leads nowhere rather than home', () => {
  expect(placeOf('/')).toEqual({ at: 'home' });
  expect(placeOf('/nonsense')).toEqual({ at: 'nowhere' });
  expect(placeOf('/m')).toEqual({ at: 'nowhere' });
  expect(placeOf('/m/1/canvas')).toEqual({ at: 'model', id: '1', view: 'canvas' });
});
