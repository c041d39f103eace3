import { cell, targetCell } from './rows.mjs';

/**
 * @typedef {import('../build/kpi.ts').Facts} Facts
 * @typedef {import('../build/kpi.ts').TargetReading} TargetReading
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {{ status: string, cmp: string | null, value: number | null, low: number | null, high: number | null, baseline: number | null }} PredictedTarget
 */

/**
 * What the core understands of one row.
 * @param {typeof import('../build/kpi.ts')} core
 * @param {Row} row
 */
export function predict(core, row) {
  const facts = factsOfRow(core, row);
  const terms = [...new Set(facts.vague.map((span) => span.text))];
  return {
    id: row.id,
    metric_named: facts.metric.value !== null,
    // Where nothing is named that could be counted, nothing says what counts either.
    specific: terms.length === 0 && (facts.metric.value !== null || facts.rowMeasurable.value === 'yes'),
    vague_terms: terms,
    row_measurable: facts.rowMeasurable.value,
    statement_measurable: facts.statementMeasurable,
    time_text: facts.time.value.kind,
    activity_like: facts.activityLike.value,
    financial: facts.financial.value,
    direction: facts.direction.value ?? 'unclear',
    target: predictedTarget(targetCell(row.fields) === '' ? facts.statementTarget : facts.target),
  };
}

/**
 * The row's cells as a KPI's: the statement is the KPI, the indicator beside it its definition.
 * @param {typeof import('../build/kpi.ts')} core
 * @param {Row} row
 * @returns {Facts}
 */
export function factsOfRow(core, { fields, lang }) {
  const texts = core.kpiTexts({
    kpi: cell(fields, 'statement', 'kpi', 'name'),
    definition: cell(fields, 'indicator', 'description', 'definition'),
    unit: cell(fields, 'unit_raw', 'unit'),
    target: targetCell(fields),
    baseline: cell(fields, 'baseline'),
    actual: cell(fields, 'actual'),
    goal: cell(fields, 'goal'),
  });
  const language = /** @type {const} */ (['en', 'ru', 'vi', 'de', 'fr']).find((known) => known === lang);
  return core.understand(texts, {
    decimalSeparator: lang === 'en' ? '.' : ',',
    ...(language === undefined ? {} : { language }),
  });
}

/**
 * The level of the target cell, or of the statement where the cell is empty; of several the first, of an ambiguous text
 * the likeliest. Percent stays 0–100.
 * @param {TargetReading} reading
 * @returns {PredictedTarget}
 */
export function predictedTarget(reading) {
  const [part] = reading.status === 'ambiguous' ? reading.candidates : reading.parts;
  return {
    status: reading.status,
    cmp: part?.comparator ?? null,
    value: part?.value ?? null,
    low: part?.low ?? null,
    high: part?.high ?? null,
    baseline: part?.baseline ?? null,
  };
}
