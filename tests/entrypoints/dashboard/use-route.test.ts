import fc from 'fast-check';
import { expect, it } from 'vitest';
import { routeOf, routeTo } from '@/entrypoints/dashboard/use-route';

it('leads back to what it was made of, whatever the ids hold', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' })), (ids) => {
      expect(routeOf(routeTo('compare', ids))).toEqual({ section: 'compare', ids });
    }),
  );
});

it('takes an address without a part for the list, and a broken one as it is', () => {
  expect(routeOf('')).toEqual({ section: 'list', ids: [] });
  expect(routeOf('#/creator/%E0%A4%A')).toEqual({ section: 'creator', ids: ['%E0%A4%A'] });
});
