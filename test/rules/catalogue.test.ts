import { describe, expect, it } from 'vitest';
import { rules } from '../../core/rules/all.ts';
import type { Examples } from '../../core/rules/example.ts';
import { sharedJson, sharedMissing } from '../support/shared.ts';

interface Catalogue {
  readonly rules: readonly { readonly id: string; readonly kind: 'text' | 'mixed' | 'structure' | 'number' }[];
}

/** Letters that English KPI texts do not have, and words that give a language away where its letters do not. */
const otherLanguage = /[а-яёăâđêôơưà-ÿ]|Umsatz|Lager|Auslastung|auslastung|Anzahl|Anteil|Abteilung|Kundenz|Verspätung/i;

describe.skipIf(sharedMissing)('the catalogue of rules', () => {
  const catalogue = sharedMissing ? [] : sharedJson<Catalogue>('data/rules.json').rules;

  it('is carried out in full, under the same names', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  const ofText = catalogue.filter(({ kind }) => kind === 'text' || kind === 'mixed');
  it.each(ofText)('$id rests on words: five good and five bad examples, in two languages', async ({ id }) => {
    const { examples } = (await import(`../../core/rules/${id}.ts`)) as { examples: Examples };
    expect(examples.good.length).toBeGreaterThanOrEqual(5);
    expect(examples.bad.length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(examples.good), 'good').toMatch(otherLanguage);
    expect(JSON.stringify(examples.bad), 'bad').toMatch(otherLanguage);
  });
});
