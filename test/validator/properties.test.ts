import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/cell.ts';
import { bookOfExample, type ExampleTable, exampleToday as today } from '../../core/rules/example.ts';
import type { Fix } from '../../core/rules/rule.ts';
import type { Book } from '../../core/scorecard/book.ts';
import type { Field } from '../../core/scorecard/field.ts';
import { type Finding, validate } from '../../core/validator/index.ts';
import { withFixes } from '../rules/apply-fix.ts';
import { goals, tables } from './arbitrary-book.ts';

/** Seconds at most, whatever the machine; the first counterexample is shown as it was drawn. */
const limits = { interruptAfterTimeLimit: 8000, endOnFailure: true };

const book = fc.tuple(tables, goals).map(([list, goalList]) => {
  return bookOfExample({
    note: '',
    tables: list,
    ...(goalList ? { goals: goalList } : {}),
    settings: { 'Period start': 46023 },
  });
});

function report(of: Book) {
  return validate(of, { today, preset: 'strict' });
}

/** What a finding says, wherever its row has moved to. */
function said(findings: readonly Finding[]): string[] {
  return findings
    .map(({ rule, severity, message, fingerprint }) => `${rule} ${severity} ${message} ${fingerprint}`)
    .sort();
}

/** Which rule spoke about which KPIs. */
function spots(findings: readonly Finding[], before = (_: number, kpi: number) => kpi): Set<string> {
  return new Set(
    findings.flatMap(({ rule, at }) =>
      at.map(({ scorecard, place }) => `${rule} ${scorecard} ${before(scorecard, place.kpi)}`),
    ),
  );
}

/** Where the KPI stood before the fix; a row that it adds counts as the one that it comes from. */
function placeBefore({ adds }: Fix): (scorecard: number, kpi: number) => number {
  return (scorecard, kpi) => {
    return adds?.kind === 'row' && adds.scorecard === scorecard && kpi > adds.kpi ? kpi - 1 : kpi;
  };
}

/**
 * What a fix has to answer for. Two KPIs that shared a row are two in every judgement of the set and of the others; what
 * must hold is that nothing is less specific than before.
 */
function answeredFor({ adds }: Fix, findings: readonly Finding[]): readonly Finding[] {
  return adds?.kind === 'row' ? findings.filter(({ topic, at }) => topic === 'S' && at.length === 1) : findings;
}

/** What a fix cannot know and so must not make up: the number behind a date, in a new column the dates of the other KPIs. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'data-target-is-date': ['measurable-missing-target', 'time-missing-deadline'],
};

function withoutColumn(of: Book, position: number, field: Field): Book {
  const scorecards = of.scorecards.map((card, index) => {
    if (index !== position) return card;
    const { [field]: _, ...columns } = card.layout.columns;
    const kpis = card.kpis.map((kpi) => {
      const { [field]: __, ...values } = kpi.values;
      return { ...kpi, values };
    });
    return { ...card, kpis, layout: { ...card.layout, columns } };
  });
  return { ...of, scorecards };
}

function mapTexts(of: Book, change: (text: string) => string): Book {
  const changed = (cell: Cell): Cell => (typeof cell === 'string' ? change(cell) : cell);
  const scorecards = of.scorecards.map((card) => ({
    ...card,
    kpis: card.kpis.map((kpi) => {
      const values = Object.fromEntries(
        Object.entries(kpi.values).map(([field, cell]) => [field, cell === undefined ? null : changed(cell)]),
      );
      return { ...kpi, values };
    }),
  }));
  return { ...of, scorecards };
}

describe('whatever the workbook', () => {
  it('the same book gives the same bytes', () => {
    fc.assert(
      fc.property(book, (of) => {
        expect(JSON.stringify(report(of))).toBe(JSON.stringify(report(of)));
      }),
      { ...limits, numRuns: 20 },
    );
  });

  /** Whose KPIs they are and what they are called makes the table; without it, it is another one. */
  const identity: readonly Field[] = ['kpi', 'employee', 'role', 'seniority', 'owner', 'department'];

  it('deleting a column never raises the grade', () => {
    fc.assert(
      fc.property(book, (of) => {
        const before = report(of).grade?.score ?? 0;
        for (const [position, card] of of.scorecards.entries()) {
          for (const field of Object.keys(card.layout.columns) as Field[]) {
            if (identity.includes(field)) continue;
            const after = report(withoutColumn(of, position, field)).grade?.score ?? 0;
            expect(after, `without ${field}`).toBeLessThanOrEqual(before);
          }
        }
      }),
      { ...limits, numRuns: 25 },
    );
  });

  it('a fix never creates a new finding', () => {
    fc.assert(
      fc.property(book, (of) => {
        const before = report(of).findings;
        const known = spots(before);
        for (const { fix, rule } of before) {
          if (!fix) continue;
          const after = spots(answeredFor(fix, report(withFixes(of, [fix])).findings), placeBefore(fix));
          for (const spot of after) {
            if (asked[rule]?.some((id) => spot.startsWith(`${id} `))) continue;
            expect(known, `${rule}: ${fix.label}`).toContain(spot);
          }
        }
      }),
      { ...limits, numRuns: 40 },
    );
  });

  /** The column says "minutes", the target of another row "min": which of the two is shown must not hang on the order. */
  const oneUnitSpelledTwice = {
    title: 'Table 1',
    kpis: [
      { kpi: 'Revenue', unit: '%', target: 120 },
      { kpi: 'Revenue', unit: null, target: '≤ 2 min' },
      { kpi: 'Revenue', unit: 'minutes', target: 120 },
    ],
  };

  it('the order of rows changes nothing that is said', () => {
    fc.assert(
      fc.property(tables, goals, fc.integer({ min: 1, max: 6 }), (list, goalList, turn) => {
        const settings = goalList ? { goals: goalList } : {};
        const turned = (table: ExampleTable): ExampleTable => {
          const at = turn % table.kpis.length;
          return { ...table, kpis: [...table.kpis.slice(at), ...table.kpis.slice(0, at)] };
        };
        const one = report(bookOfExample({ note: '', tables: list, ...settings }));
        const other = report(bookOfExample({ note: '', tables: list.map(turned), ...settings }));
        expect(said(other.findings)).toEqual(said(one.findings));
        expect(other.grade).toEqual(one.grade);
      }),
      { ...limits, numRuns: 60, examples: [[[oneUnitSpelledTwice], undefined, 2]] },
    );
  });

  it('spaces at the ends, hard spaces and the Unicode form change nothing that is said', () => {
    fc.assert(
      fc.property(book, fc.constantFrom('NFC', 'NFD'), (of, form) => {
        const before = report(of);
        const spaced = report(mapTexts(of, (text) => ` ${text.normalize(form).replace(/ /g, '\u00a0')} `));
        expect(said(spaced.findings)).toEqual(said(before.findings));
        expect(spaced.grade).toEqual(before.grade);
      }),
      { ...limits, numRuns: 60 },
    );
  });
});
