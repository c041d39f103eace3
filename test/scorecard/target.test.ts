import { describe, expect, it } from 'vitest';
import { readStatement, readTarget, type Target, type TargetReading } from '../../core/scorecard/target/index.ts';
import { sharedJson, sharedMissing } from '../support/shared.ts';
import { written } from './written-targets.ts';

describe('a written target', () => {
  for (const [language, rows] of Object.entries(written)) {
    it.each(rows)(`${language}: %s`, (text, meaning) => {
      expect(brief(readTarget(text))).toBe(meaning);
    });
  }

  it('means the same in every Unicode form, with every kind of space and with spaces around it', () => {
    for (const [text] of Object.values(written).flat()) {
      const expected = brief(readTarget(text));
      const widened = `\u00a0 ${text.normalize('NFD').replace(/ /g, '\u202f ')} `;
      expect(brief(readTarget(widened))).toBe(expected);
    }
  });

  it('follows the separator that the sheet shows', () => {
    expect(brief(readTarget('1,250', { decimalSeparator: '.' }))).toBe('1250');
    expect(brief(readTarget('1,250', { decimalSeparator: ',' }))).toBe('1.25');
    expect(brief(readTarget('1.250', { decimalSeparator: ',' }))).toBe('1250');
    expect(brief(readTarget('1.250', { decimalSeparator: '.' }))).toBe('1.25');
  });

  it('takes a missing unit, and the sense of a lone letter, from the unit column', () => {
    expect(brief(readTarget('95', { hintUnit: '%' }))).toBe('95 %');
    expect(brief(readTarget('5m', { hintUnit: 'minutes' }))).toBe('5 minute');
  });
});

describe('a sentence', () => {
  it.each([
    ['Complaints per 10,000 orders', 'text'],
    ['Cut complaints to 4 per 10,000 orders', '4 per 10000 orders ↓'],
    ['Fehler je 1.000 Teile', 'text'],
    ['Число отказов на 100 тыс. человек', 'text'],
    ['Số y tá trên 1 vạn dân', 'text'],
    ['Vaccinated children aged 2 to 5', 'text'],
    ['Wave 2 Type 1 review started', 'text'],
    ['apprendre dans un atelier calme', 'text'],
    ['Développer une culture de sécurité', 'text'],
    ['Внедрение 1С', 'text'],
    ['Complete Phase 1 of 2 of the move', 'text'],
    ['Complete step 2 of 3 of the move', 'text'],
    ['Open a café at three (3) sites', 'text'],
    ['Train 200 teachers in 5 districts', '200 teachers'],
    ['Reach 12,000 weekly active readers', '12000 weekly active readers'],
    ['Số buổi tư vấn', 'text'],
    ['Deaths of children under five', 'text'],
    ['Zero sev-1 outages', '0 sev-1 outages'],
    ['Grade 3 reading will increase from 68% in 2017 to 73% in 2018', '68 -> 73 % by 2018 ↑'],
    ['4/4 weekly builds ready within 2 days', '4/4 a week if <=2 day'],
    ['Sell to people over 500 boxes', '>500 boxes ↑'],
  ])('%s', (text, meaning) => {
    expect(brief(readStatement(text).target)).toBe(meaning);
  });

  it('takes a time among the first hours for a limit', () => {
    expect(readStatement('Доля обращений, закрытых в первые 6 часов').hasTimeLimit).toBe(true);
    expect(readStatement('Calls answered within the first 20 seconds').hasTimeLimit).toBe(true);
  });
});

interface PublishedCase {
  readonly id: string;
  readonly input: string;
  readonly locale?: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

describe.skipIf(sharedMissing)('the published target texts (skipped where ../shared is absent)', () => {
  const cases = sharedMissing ? [] : sharedJson<{ cases: PublishedCase[] }>('kpi-text/targets.json').cases;
  it.each(cases.map((one) => [one.id, one.input, one] as const))('%s: %s', (_id, input, published) => {
    const options = published.locale === undefined ? {} : { decimalSeparator: published.locale === 'en' ? '.' : ',' };
    const reading = readTarget(input, options as { decimalSeparator?: '.' | ',' });
    expect(asPublished(reading, published.expect)).toEqual(published.expect);
  });
});

/** The members that the case names, in the words of the published schema. */
function asPublished(reading: TargetReading, named: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const targets = reading.status === 'ambiguous' ? reading.candidates : reading.parts;
  const [first] = targets;
  const flags = [...reading.flags, ...targets.flatMap((target) => target.flags)];
  const shown: Record<string, unknown> = {
    ...first,
    cmp: first?.comparator,
    status: reading.status,
    reason: reading.reason,
  };
  if (targets.length > 1 && reading.status === 'ok') shown.kind = 'compound';
  const result: Record<string, unknown> = {};
  for (const [key, expected] of Object.entries(named)) {
    if (key === 'parts' && Array.isArray(expected)) {
      result[key] = expected.map((part, position) => membersOf(targets[position], part));
    } else if (key === 'flags' && Array.isArray(expected))
      result[key] = expected.filter((flag) => flags.includes(flag));
    else result[key] = shown[key];
  }
  return result;
}

function membersOf(target: Target | undefined, named: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...target, cmp: target?.comparator };
  return Object.fromEntries(Object.keys(named).map((key) => [key, shown[key]]));
}

const arrows = { higher: ' ↑', lower: ' ↓', hold: ' ↔' };

/**
 * "<=5 day ↓" a level, "8..12 week" a range, "14 -> 9" from–to, "by +8 %" a change, "times 2" a factor, "100±5" a tolerance;
 * then "a month" the period, "if <=4 hour" the service level, "by 2026-Q2" the deadline; "? a | b" could be either.
 */
function brief(reading: TargetReading): string {
  if (reading.status === 'ambiguous') return `? ${reading.candidates.map(briefTarget).join(' | ')}`;
  if (reading.parts.length > 0) return reading.parts.map(briefTarget).join(' & ');
  if (reading.reason !== null) return `${reading.status}: ${reading.reason}`;
  return reading.flags.length > 0 ? `${reading.status} [${reading.flags}]` : reading.status;
}

function briefTarget(target: Target): string {
  const { period, condition, deadline, direction, flags } = target;
  const arrow = direction === null ? '' : arrows[direction];
  const more = [
    period === null ? '' : ` a ${period}`,
    condition === null ? '' : ` if ${condition}`,
    deadline === null ? '' : ` by ${deadline}`,
    arrow,
    flags.length > 0 ? ` [${flags}]` : '',
  ];
  return (target.approximate ? '~' : '') + briefLevel(target) + more.join('');
}

function briefLevel(target: Target): string {
  const { kind, value, low, high, baseline, tolerance, sign, of, reference } = target;
  const unit = target.unit === null ? '' : ` ${target.unit}`;
  const comparator = target.comparator === '=' || target.comparator === null ? '' : target.comparator;
  if (kind === 'range') return `${low}..${high}${unit}`;
  if (kind === 'from_to') return `${baseline} -> ${comparator}${value}${unit}`;
  if (kind === 'change_rel' || kind === 'change_abs') return `by ${comparator}${sign}${value}${unit}`;
  if (kind === 'factor') return `times ${value}`;
  if (kind === 'ratio') return `${comparator}${value}:${of}`;
  if (kind === 'score_of') return `${comparator}${value}/${of}`;
  if (kind === 'rank') return `rank ${comparator}${value}${unit === ' %' ? ' %' : ''}`;
  if (kind === 'tolerance') return `${value ?? ''}±${tolerance}${unit}`;
  if (kind === 'date') return 'date';
  if (kind === 'binary') return 'done';
  if (kind === 'relative_to_reference')
    return `${value === null ? comparator || '=' : `${sign}${value} % to`} ${reference}`;
  return `${comparator}${value}${unit}`;
}
