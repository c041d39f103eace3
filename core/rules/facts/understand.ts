import { foldText } from '../../scorecard/target/fold.ts';
import {
  type Language,
  languageOf,
  readStatement,
  readTarget,
  type Target,
  type TargetOptions,
  type TargetReading,
} from '../../scorecard/target/index.ts';
import { plays } from '../../scorecard/target/lexemes.ts';
import type { DecimalSeparator } from '../../scorecard/target/number.ts';
import { isMoneyUnit } from '../../scorecard/target/unit.ts';
import { unknownAcronyms } from './acronyms.ts';
import { domainOf, perspectiveOf, punitiveIn, qualitativeOf, scaleIn } from './character.ts';
import { directionOf } from './direction.ts';
import type { Fact, Facts } from './facts.ts';
import { financialOf } from './financial.ts';
import { levelOf } from './level.ts';
import { isDefiniteEvent, isEvent, metricOf, rowMeasurable, statementMeasurable } from './measurable.ts';
import { sentencesOf } from './sentences.ts';
import { settled } from './settled.ts';
import type { KpiTexts } from './texts.ts';
import { deadlineOf, timeTextOf } from './time.ts';
import { unitOf } from './unit.ts';
import { vagueSpans } from './vague.ts';
import { isPurpose, stateIs, type Wording, wordingOf } from './wording.ts';

export interface UnderstandOptions {
  /** The decimal separator that the sheet shows. */
  readonly decimalSeparator?: DecimalSeparator;
  /** Where it is known; otherwise the words tell. */
  readonly language?: Language;
}

/** Draws all facts from the texts of one KPI. Unicode form, letter case of phrases and spaces at the ends change nothing. */
export function understand(texts: KpiTexts, options: UnderstandOptions = {}): Facts {
  const name = foldText(texts.kpi);
  const language = options.language ?? languageOf(name) ?? 'en';
  const whole = wordingOf(name, language);
  const statement = mainSentence(name, whole);
  const definition = foldText(texts.definition);
  const indicator = indicatorOf(definition, language);
  const counts = (start: number): boolean => !isPurpose(whole, positionOf(whole, start));
  const describes =
    statement.measure?.kind === 'share' || statement.measure?.kind === 'count' || countsHandled(statement);
  const sentence = readStatement(name, { ...separator(options), counts, limitsDescribe: describes });
  const readings = cellReadings(texts, options);
  const target = settled(readings.target, [readings.baseline, readings.actual], statement);
  const statementTarget = sentence.target;
  const purpose = statementTarget.status === 'ok' ? null : purposeMetric(statement, language);
  const ownMetric = metricOf(statement, statementTarget, target);
  const metric = ownMetric.value === null && purpose !== null ? metricOf(purpose, noReading) : ownMetric;
  const indicatorMetric = indicator === null ? null : metricOf(indicator, noReading);
  const measured = indicator ?? statement;
  const goalLevel = goalLevelOf(target, statementTarget);
  const baseline = numberOf(readings.baseline);
  const unit = unitOf({ ...readings, target, statementTarget, column: texts.unit, statement, indicator });
  const event = isEvent(statement, statementTarget, target);
  const counted = indicatorMetric?.kind === 'count';
  const effort = metric.value === null && /^(?:make|start|see)$/.test(statement.lead?.value ?? '');
  const aspires = statement.head === null && whole.words.some((word) => plays(word, 'vague'));
  const once =
    isDefiniteEvent(statement, statementTarget, target) || ((event || effort) && !counted && !(event && aspires));
  const direction = directionOf({
    column: texts.direction,
    target,
    statementTarget,
    statement,
    indicator,
    isEvent: once,
    baseline: baseline.value,
    goalLevel,
  });
  const named = statement.measure?.kind === 'share' || statement.measure?.kind === 'count' ? null : unit.inName;
  const money = [unit.inTarget, unit.inColumn, named].some((one) => one !== null && isMoneyUnit(one));
  const financial = either(financialOf(statement, money), indicator === null ? null : financialOf(indicator, money));
  const wanted = { ...statementTarget, parts: [...statementTarget.parts, ...target.parts] };
  const level = levelOf({ statement, indicator, purpose, isEvent: event, target: wanted });
  const all = [
    statement,
    ...[indicator, wording(definition, language), wording(texts.formula, language), wording(texts.bonus, language)],
  ].filter((one): one is Wording => one !== null);
  const asked = { statement, statementTarget, metric, indicatorMetric, target };
  const vague = [
    ...vagueSpans(whole, 'kpi', statementTarget),
    ...(target.status === 'text' ? vagueSpans(wordingOf(foldText(texts.target), language), 'target', target) : []),
  ];
  return {
    language,
    target,
    statementTarget,
    goalLevel,
    baseline,
    actual: numberOf(readings.actual),
    unit,
    direction,
    metric,
    scale: scaleIn(`${name} ${definition} ${texts.formula} ${texts.target}`),
    statementMeasurable: statementMeasurable(asked),
    rowMeasurable: rowMeasurable(asked),
    vague,
    level,
    activityLike: flag(level.value === 'input' || level.value === 'activity', level),
    volumeLike: flag(level.value === 'input' || level.value === 'activity' || level.value === 'output', level),
    financial,
    qualitative: qualitativeOf(measured, all),
    perspective: perspectiveOf(texts.perspective, measured, financial.value),
    domain: domainOf(measured),
    time: timeTextOf(name, sentence),
    deadline: deadlineOf(texts.deadline, texts.deadline === '' ? null : readStatement(texts.deadline)),
    compound: compoundOf(target, statementTarget),
    punitive: punitiveIn(all),
    acronyms: unknownAcronyms(name, `${texts.definition} ${texts.formula}`),
  };
}

/** "Contracts processed within 14 days" counts contracts; the limit only says which. */
function countsHandled(wording: Wording): boolean {
  const { lead, head } = wording;
  return lead === null && head !== null && /s$/.test(head.text) && stateIs(wording, 'served');
}

const noReading: TargetReading = { status: 'text', parts: [], candidates: [], reason: null, flags: [] };

function separator({ decimalSeparator }: UnderstandOptions): { readonly decimalSeparator?: DecimalSeparator } {
  return decimalSeparator === undefined ? {} : { decimalSeparator };
}

interface CellReadings {
  readonly target: TargetReading;
  readonly baseline: TargetReading;
  readonly actual: TargetReading;
}

function cellReadings(texts: KpiTexts, options: UnderstandOptions): CellReadings {
  const hint: TargetOptions = { ...separator(options), ...(texts.unit === '' ? {} : { hintUnit: texts.unit }) };
  return {
    target: readTarget(texts.target, separator(options)),
    baseline: readTarget(texts.baseline, hint),
    actual: readTarget(texts.actual, hint),
  };
}

/** The metric column beside a statement: short, and naming a quantity. A paragraph of prose is none. */
function indicatorOf(definition: string, language: Language): Wording | null {
  const found = wording(definition, language);
  if (found === null || found.words.length > 60) return null;
  const tells = found.measure !== null || found.things.length > 0;
  return tells ? found : null;
}

/** Of several sentences the one that names a measure or a number; the others prepare it. */
function mainSentence(text: string, whole: Wording): Wording {
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return whole;
  const wordings = sentences.map((sentence) => wordingOf(sentence, whole.language));
  const numbered = wordings.find(({ text: sentence }) => readStatement(sentence).target.status === 'ok');
  return numbered ?? wordings.find((one) => one.measure !== null || one.head?.itself) ?? wordings[0] ?? whole;
}

/** What an effort is to achieve, where that names a measure: "… to increase the rate of vaccination". */
function purposeMetric({ words, purposes, text, lead }: Wording, language: Language): Wording | null {
  const [first] = purposes;
  if (first === undefined || lead === null || !/^(?:make|start|give)$/.test(lead.value)) return null;
  const from = words[first[0] + 1]?.start;
  const to = words[first[1]]?.start ?? text.length;
  const clause = from === undefined ? null : wordingOf(text.slice(from, to), language);
  const moves = clause?.lead?.value === 'raise' || clause?.lead?.value === 'cut';
  return moves && (clause.measure !== null || clause.head !== null) ? clause : null;
}

function wording(text: string, language: Language): Wording | null {
  const folded = foldText(text);
  return folded === '' ? null : wordingOf(folded, languageOf(folded) ?? language);
}

function positionOf({ words }: Wording, start: number): number {
  const after = words.findIndex((word) => word.start > start);
  return (after < 0 ? words.length : after) - 1;
}

function goalLevelOf(target: TargetReading, statementTarget: TargetReading): Target | null {
  if (target.status === 'ok') return target.parts[0] ?? null;
  if (target.status === 'ambiguous') return null;
  return statementTarget.status === 'ok' ? (statementTarget.parts[0] ?? null) : null;
}

function numberOf({ status, parts }: TargetReading): Fact<number | null> {
  const value = status === 'ok' && parts.length === 1 ? (parts[0]?.value ?? null) : null;
  return { value, confidence: value === null ? 'none' : 'high' };
}

function compoundOf(target: TargetReading, statementTarget: TargetReading): Fact<boolean> {
  if (target.parts.length > 1) return { value: true, confidence: 'high' };
  return { value: statementTarget.parts.length > 1, confidence: 'low' };
}

function either(one: Fact<boolean>, other: Fact<boolean> | null): Fact<boolean> {
  return other?.value === true && !one.value ? other : one;
}

function flag(value: boolean, { confidence }: Fact<unknown>): Fact<boolean> {
  return { value, confidence };
}
