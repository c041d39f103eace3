import { expect, test } from 'vitest';
import { de } from '../../core/scorecard/headers/de.ts';
import { en } from '../../core/scorecard/headers/en.ts';
import { fr } from '../../core/scorecard/headers/fr.ts';
import { ru } from '../../core/scorecard/headers/ru.ts';
import { vi } from '../../core/scorecard/headers/vi.ts';
import { phrasesOf } from '../../core/scorecard/phrases.ts';
import { common } from '../../core/scorecard/target/words/common.ts';
import { german } from '../../core/scorecard/target/words/de.ts';
import { english } from '../../core/scorecard/target/words/en.ts';
import { french } from '../../core/scorecard/target/words/fr.ts';
import { russian } from '../../core/scorecard/target/words/ru.ts';
import { vietnamese } from '../../core/scorecard/target/words/vi.ts';

test.each([
  ['at least', ['at least']],
  ['about|circa', ['about', 'circa']],
  ['no data( yet)?|tonnes?', ['no data', 'no data yet', 'tonne', 'tonnes']],
  ['(no|not) (less|fewer) than', ['no less than', 'no fewer than', 'not less than', 'not fewer than']],
  ['end of (the |this )?year', ['end of year', 'end of the year', 'end of this year']],
  ['see( (note|comment)s?| below)?', ['see', 'see note', 'see notes', 'see comment', 'see comments', 'see below']],
  ['мин.?', ['мин', 'мин.']],
  ['?%|t.b.d.', ['?%', 't.b.d.']],
])('%s', (pattern, phrases) => {
  expect(phrasesOf(pattern)).toEqual(phrases);
});

const targets = [common, english, russian, vietnamese, german, french].map(({ language, phrases }) => {
  const patterns = Object.values(phrases).flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)));
  return [`a target, ${language}`, patterns] as const;
});

const headers = Object.entries({ en, ru, vi, de, fr }).map(([language, { fields, values, months, ...others }]) => {
  const patterns = [...Object.values(fields), ...Object.values(values), ...months, ...Object.values(others)];
  return [`a header, ${language}`, patterns] as const;
});

test.each([...targets, ...headers])(
  'each phrase stands once in its pattern, without loose signs: %s',
  (_, patterns) => {
    for (const pattern of patterns) {
      const stated = phrasesOf(pattern);
      expect(stated.filter((phrase, at) => stated.indexOf(phrase) !== at)).toEqual([]);
      expect(stated.filter((phrase) => /^ | $| {2}|[()|]|^$/.test(phrase))).toEqual([]);
    }
  },
);
