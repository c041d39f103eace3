import type { Rule } from '../rules/rule.ts';
import type { Book } from '../scorecard/book.ts';
import type { Field } from '../scorecard/field.ts';
import { fieldName } from '../scorecard/headers/questions.ts';
import type { CheckSettings } from './check-settings.ts';
import type { Notice } from './report.ts';
import { missingFields } from './runnable.ts';

/** What keeps checks from running, once for each sheet, and acceptances that need a look. */
export function noticesOf(
  book: Book,
  rules: readonly Rule[],
  { suppressions }: CheckSettings,
  unused: readonly string[],
): Notice[] {
  const waiting = rules.filter(({ scope }) => scope === 'person').length;
  const notices: Notice[] = book.readings.flatMap((reading) =>
    reading.questions.map(({ sheet, text, holdsUp }): Notice => {
      const message = holdsUp ? `${text} Until it is answered, ${waiting} checks of a person’s KPIs wait.` : text;
      return { kind: 'question', sheet, message };
    }),
  );
  const sheets = [...new Set(book.scorecards.map(({ layout }) => layout.sheet))];
  for (const sheet of sheets) notices.push(...missingColumns(book, sheet, rules));
  for (const fingerprint of unused) {
    const message = `No check finds this any more: ${fingerprint}. The line can be deleted.`;
    notices.push({ kind: 'unused-suppression', sheet: '', message });
  }
  for (const { fingerprint, reason } of suppressions) {
    if (reason.trim() !== '') continue;
    const message = `This finding is shown although somebody accepted it, because no reason is given: ${fingerprint}.`;
    notices.push({ kind: 'suppression-without-reason', sheet: '', message });
  }
  return notices;
}

function missingColumns(book: Book, sheet: string, rules: readonly Rule[]): Notice[] {
  const fields = new Set<Field>();
  const waiting = new Set<string>();
  for (const card of book.scorecards.filter(({ layout }) => layout.sheet === sheet)) {
    for (const rule of rules) {
      const missing = missingFields(rule, card);
      for (const field of missing) fields.add(field);
      if (missing.length > 0) waiting.add(rule.id);
    }
  }
  if (fields.size === 0) return [];
  const names = [...fields].map(fieldName).join(', ');
  const checks = waiting.size === 1 ? '1 check' : `${waiting.size} checks`;
  const message = `${sheet} has no column for ${names}, so ${checks} could not run.`;
  return [{ kind: 'missing-columns', sheet, message, fields: [...fields], rules: [...waiting] }];
}
