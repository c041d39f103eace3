import { describe, expect, it } from 'vitest';
import { insertScorecard, readBook, roles, rules, validate } from '../../core/index.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

/** 14 September 2026: the period to agree on begins in two weeks. */
const today = 46279;
const everyRule = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));
const cases = roles.flatMap((role) =>
  role.variants.map(({ seniority }) => ({ role, seniority, name: `${role.role}, ${seniority}` })),
);

describe('every role that ships passes every rule', () => {
  it.each(cases)('$name', async ({ role, seniority }) => {
    const workbook = memoryWorkbook();
    await workbook.apply(insertScorecard(role, { seniority, today }, workbook.snapshot()).changes);
    const report = validate(readBook(workbook.snapshot()), { today, severities: everyRule });
    expect(report.findings.map(({ rule, message, kpi }) => `${rule}: ${message} (${kpi})`)).toEqual([]);
  });
});
