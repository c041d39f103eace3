import { expect, test } from 'vitest';
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

test.each([common, english, russian, vietnamese, german, french].map((words) => [words.language, words] as const))(
  'each phrase of a target stands once in its pattern, without loose signs: %s',
  (_language, { phrases }) => {
    for (const pattern of Object.values(phrases).flatMap((patterns) =>
      Object.values(typeof patterns === 'string' ? [patterns] : patterns),
    )) {
      const stated = phrasesOf(pattern);
      expect(stated.filter((phrase, at) => stated.indexOf(phrase) !== at)).toEqual([]);
      expect(stated.filter((phrase) => /^ | $| {2}|[()|]|^$/.test(phrase))).toEqual([]);
    }
  },
);
