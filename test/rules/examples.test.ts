import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules as asked } from '../../core/rules/all.ts';
import { rules } from '../../core/rules/documented.ts';
import { bookOfExample, type Example, type ExampleKpi, type Examples, exampleToday } from '../../core/rules/example.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { Book } from '../../core/scorecard/book.ts';
import type { Field } from '../../core/scorecard/field.ts';
import { validate } from '../../core/validator/index.ts';
import { withFixes } from './apply-fix.ts';

const folder = resolve(import.meta.dirname, '../../core/rules');
const frame = [
  'all.ts',
  'documented.ts',
  'example.ts',
  'index.ts',
  'presets.ts',
  'rule.ts',
  'source.ts',
  'conflict-pairs.ts',
  'measures.ts',
];
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !frame.includes(file));

/** Only the rule under test, whatever its preset. */
function findingsOf(rule: Rule, book: Book, today: number) {
  const severities = Object.fromEntries(rules.map(({ id }) => [id, id === rule.id ? rule.severity : ('off' as const)]));
  return validate(book, { today, severities }).findings;
}

/** The values of a table's KPIs, blanks left out, as examples write them. */
function rowsOf(book: Book): Partial<Record<Field, unknown>>[] {
  return (book.scorecards[0]?.kpis ?? []).map(({ values }) => {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  });
}

function asRow({ shown: _, history: __, ...values }: ExampleKpi) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

it('lists every file of the folder, and each bears the name of its rule', () => {
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

it('are asked in the order in which they are explained', () => {
  expect(asked.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
});

describe.each(rules)('$id', (rule) => {
  it('says in sentences what it requires, why, and where that comes from', () => {
    expect(existsSync(resolve(folder, `${rule.id}.ts`))).toBe(true);
    expect(rule.requires).toMatch(/^(Require|Forbid) .+\.$/);
    expect(rule.why).toMatch(/^[“A-Z].+\.$/);
    expect(rule.source).not.toBe('');
    expect(rule.presets.length).toBeGreaterThan(0);
  });

  it('its examples', async () => {
    const { examples } = (await import(`../../core/rules/${rule.id}.ts`)) as { examples: Examples };
    expect(examples.good.length).toBeGreaterThanOrEqual(2);
    expect(examples.bad.length).toBeGreaterThanOrEqual(2);
    const notes = [...examples.good, ...examples.bad].map(({ note }) => note);
    expect(new Set(notes).size).toBe(notes.length);
    for (const example of examples.good) {
      expect(messagesOf(rule, example), `accepts: ${example.note}`).toEqual([]);
    }
    for (const example of examples.bad) {
      expect(messagesOf(rule, example), `reports: ${example.note}`).toEqual(example.messages);
      checkFix(rule, example);
    }
  });
});

function messagesOf(rule: Rule, example: Example): string[] {
  return findingsOf(rule, bookOfExample(example), example.today ?? exampleToday).map(({ message }) => message);
}

function checkFix(rule: Rule, example: Examples['bad'][number]): void {
  const book = bookOfExample(example);
  const today = example.today ?? exampleToday;
  const findings = findingsOf(rule, book, today);
  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
  const note = `fixes: ${example.note}`;
  if (example.fixed === undefined) {
    expect(fixes, `${note}: a fix needs a \`fixed\` example`).toEqual([]);
    return;
  }
  const fixed = withFixes(book, fixes);
  expect(rowsOf(fixed), note).toEqual(example.fixed.map(asRow));
  const unfixed = findings.filter(({ fix }) => !fix).map(({ message }) => message);
  expect(
    findingsOf(rule, fixed, today).map(({ message }) => message),
    `${note}: nothing is left to find`,
  ).toEqual(unfixed);
}
