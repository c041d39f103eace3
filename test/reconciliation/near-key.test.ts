import { expect, test } from 'vitest';
import { keyDifferences, nearKey } from '../../core/reconciliation/near-key.ts';

test.each([
  ['01234', '1234', ['leading zeros']],
  ['E 17', 'E17', ['spaces']],
  ['E17\u00a0', 'E17', ['spaces']],
  ['e17', 'E17', ['letter case']],
  ['00 ab', 'AB', ['spaces', 'letter case', 'leading zeros']],
  ['１２', '12', ['character forms']],
] as const)('%s looks like %s because of %j', (one, other, differences) => {
  expect(keyDifferences(one, other)).toEqual(differences);
  expect(keyDifferences(other, one)).toEqual(differences);
});

test.each([
  ['1234', '1234'],
  ['1234', '12340'],
  ['E12', 'E012'],
  ['12-34', '1234'],
])('%s and %s are not suggested for each other', (one, other) => {
  expect(keyDifferences(one, other)).toEqual([]);
});

test('an id of zeros keeps its last one', () => {
  expect(nearKey('000')).toBe('0');
  expect(keyDifferences('000', '0')).toEqual(['leading zeros']);
});
