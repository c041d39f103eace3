import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/cell.ts';
import { exampleToday as today } from '../../core/rules/example.ts';
import { readBook } from '../../core/scorecard/read.ts';
import type { Correction } from '../../core/scorecard/reading.ts';
import { validate } from '../../core/validator/index.ts';
import { sheetOf, snapshotOf } from '../scorecard/sheet.ts';

const rows: Cell[][] = [
  ['Сотрудник', 'Показатель', 'План'],
  ['Иванова', 'Выручка интернет-магазина', '12 млн руб.'],
  [null, 'Доля повторных покупок', '35 %'],
  [null, 'Средний чек', '2 400 руб.'],
  ['Петров', 'Доля заявок, обработанных в срок', '95 %'],
  [null, 'Оценка клиентов (CSI)', '4,5 из 5'],
  [null, 'Число возвратов', 12],
];

function reportOf(cells: Cell[][], corrections: readonly Correction[] = []) {
  const book = readBook(snapshotOf(sheetOf('Лист1', cells)), corrections);
  return { book, report: validate(book, { today }) };
}

describe('while it is asked whether a name means the blanks below it, too', () => {
  it('nothing is said about the KPIs of one person together, and the coverage shows it', () => {
    const asked = reportOf(rows);
    const settled = reportOf(rows, [{ sheet: 'Лист1', carriedDown: true }]);
    const [question] = asked.book.readings.flatMap(({ questions }) => questions);
    expect(question).toMatchObject({
      holdsUp: 'people',
      text: 'Do the blank cells below “Иванова” mean “Иванова” too?',
    });
    expect(asked.report.findings.filter(({ at }) => at.length > 1)).toEqual([]);
    expect(asked.report.findings.map(({ rule }) => rule)).not.toContain('set-too-few');
    expect(asked.report.coverage.ran).toBeLessThan(settled.report.coverage.ran);
    expect(asked.report.grade?.score).toBeLessThan(settled.report.grade?.score ?? 0);
    expect(asked.report.notices.find(({ kind }) => kind === 'question')?.message).toMatch(
      /too\? Until it is answered, \d+ checks of a person’s KPIs wait\.$/,
    );
  });

  it('each answer settles it', () => {
    const yes = reportOf(rows, [{ sheet: 'Лист1', carriedDown: true }]).report;
    expect(new Set(yes.findings.map(({ who }) => who))).toEqual(new Set(['Иванова', 'Петров']));
    expect(yes.notices.filter(({ kind }) => kind === 'question')).toEqual([]);
    const no = reportOf(rows, [{ sheet: 'Лист1', carriedDown: false }]).report;
    expect(no.findings.filter(({ rule }) => rule === 'set-too-few').length).toBeGreaterThan(0);
  });

  it('what each KPI says for itself is checked all the same', () => {
    const open = rows.map((row, at) => (at === 2 ? [null, 'Доля повторных покупок', 'уточняется'] : row));
    expect(reportOf(open).report.findings.map(({ rule }) => rule)).toContain('measurable-placeholder-target');
  });

  it('blanks in another column than the one that tells people apart hold nothing up', () => {
    const departments = rows.map((row, at) => {
      return [
        at === 0 ? 'Отдел' : at === 1 ? 'Продажи' : null,
        ...(at === 0 || at < 4 ? [row[0] ?? 'Иванова'] : ['Петров']),
        ...row.slice(1),
      ];
    });
    const { book } = reportOf(departments);
    const questions = book.readings.flatMap((reading) => reading.questions);
    expect(questions.map(({ holdsUp }) => holdsUp)).toEqual([undefined]);
    expect(book.scorecards[0]?.whoseAsked).toBeUndefined();
  });
});
