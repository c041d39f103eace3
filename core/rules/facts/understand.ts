import { foldText } from '../../scorecard/target/fold.ts';
import {
  type Language,
  readStatement,
  type StatementReading,
  type TargetReading,
} from '../../scorecard/target/index.ts';
import { plays } from '../../scorecard/target/lexemes.ts';
import type { DecimalSeparator } from '../../scorecard/target/number.ts';
import { remembered } from '../../scorecard/target/remembered.ts';
import { isMoneyUnit } from '../../scorecard/target/unit.ts';
import { unknownAcronyms } from './acronyms.ts';
import { cellReadings, compoundOf, goalLevelOf, numberOf } from './cells.ts';
import { domainOf, perspectiveOf, punitiveIn, qualitativeOf, scaleIn } from './character.ts';
import { directionOf } from './direction.ts';
import { isDefiniteEvent, isEvent } from './event.ts';
import type { Fact, Facts, UnitFact, VagueSpan } from './facts.ts';
import { financialOf } from './financial.ts';
import { levelOf } from './level.ts';
import { type MetricFact, metricOf, rowMeasurable, statementMeasurable } from './measurable.ts';
import { settled } from './settled.ts';
import { purposeMetric, type Sources, sourcesOf } from './sources.ts';
import type { KpiTexts } from './texts.ts';
import { deadlineOf, timeTextOf } from './time.ts';
import { unitOf } from './unit.ts';
import { vagueSpans } from './vague.ts';
import { isVagueTerm, playsAs } from './word.ts';
import { isPurpose, stateIs, type Wording } from './wording.ts';

export interface UnderstandOptions {
  /** The decimal separator that the sheet shows. */
  readonly decimalSeparator?: DecimalSeparator;
  /** Where it is known; otherwise the words tell. */
  readonly language?: Language;
  /** Words of which the lexicon shall know nothing: it measures how much hangs on single words. */
  readonly unknown?: ReadonlySet<string>;
}

/** Draws all facts from the texts of one KPI. Unicode form, letter case of phrases and spaces at the ends change nothing. */
export function understand(texts: KpiTexts, options: UnderstandOptions = {}): Facts {
  const sources = sourcesOf(texts, options);
  const { statement, indicator, all } = sources;
  const sentence = sentenceOf(sources, options.decimalSeparator);
  const statementTarget = sentence.target;
  const readings = cellReadings(texts, options.decimalSeparator);
  const target = settled(readings.target, [readings.baseline, readings.actual], statement);
  const purpose = statementTarget.status === 'ok' ? null : purposeMetric(sources);
  const metric = statementMetric(sources, purpose, statementTarget, target);
  const indicatorMetric = indicator === null ? null : metricOf(indicator, noReading);
  const goalLevel = goalLevelOf(target, statementTarget);
  const baseline = numberOf(readings.baseline);
  const unit = unitOf({ ...readings, target, statementTarget, column: texts.unit, statement, indicator });
  const event = isEvent(statement, statementTarget, target);
  const once =
    isDefiniteEvent(statement, statementTarget, target) || isDoneOnce(sources, event, metric, indicatorMetric);
  const financial = financialFact(sources, unit, once);
  const wanted = { ...statementTarget, parts: [...statementTarget.parts, ...target.parts] };
  const level = levelOf({ statement, indicator, purpose, isEvent: event, target: wanted });
  const measured = indicator ?? statement;
  const limited = sentence.hasTimeLimit && countsHandled(statement);
  const asked = { statement, statementTarget, metric, indicatorMetric, target, limited };
  const baselineValue = baseline.value;
  const compared = {
    statement,
    indicator,
    isEvent: once,
    baseline: baselineValue,
    goalLevel,
    target,
    statementTarget,
    limited,
  };
  return {
    language: sources.language,
    target,
    statementTarget,
    goalLevel,
    baseline,
    actual: numberOf(readings.actual),
    unit,
    direction: directionOf({ ...compared, column: texts.direction }),
    metric,
    metricExplained: sources.explanations.some(({ measure, head }) => measure !== null || head?.itself === true),
    scale: scaleIn([texts.kpi, texts.definition, texts.formula, texts.target].map(foldText).join(' ')),
    statementMeasurable: statementMeasurable(asked),
    rowMeasurable: rowMeasurable(asked),
    vague: vagueIn(sources, texts, statementTarget, target),
    level,
    activityLike: flag(level.value === 'input' || level.value === 'activity', level),
    volumeLike: flag(level.value === 'input' || level.value === 'activity' || level.value === 'output', level),
    financial,
    qualitative: qualitativeOf(measured, all),
    perspective: perspectiveOf(texts.perspective, measured, financial.value),
    domain: domainOf(measured),
    time: timeTextOf(sources.name.text, sentence),
    deadline: deadlineOf(texts.deadline, texts.deadline === '' ? null : readDeadline(texts.deadline)),
    compound: compoundOf(target, statementTarget, statement),
    punitive: punitiveIn(all),
    acronyms: unknownAcronyms(sources.name.text, `${texts.definition} ${texts.formula}`),
  };
}

const deadlines = remembered<StatementReading>(2000);

function readDeadline(text: string): StatementReading {
  return deadlines(text, () => readStatement(text));
}

const noReading: TargetReading = { status: 'text', parts: [], candidates: [], reason: null, flags: [] };

/** Reads the levels and dates of the KPI's own text; what stands in a purpose is none of them. */
function sentenceOf(sources: Sources, decimalSeparator: DecimalSeparator | undefined): StatementReading {
  const known = sentences.get(sources) ?? new Map<DecimalSeparator | undefined, StatementReading>();
  sentences.set(sources, known);
  const sentence = known.get(decimalSeparator) ?? readSentence(sources, decimalSeparator);
  known.set(decimalSeparator, sentence);
  return sentence;
}

const sentences = new WeakMap<Sources, Map<DecimalSeparator | undefined, StatementReading>>();

function readSentence({ name, statement }: Sources, decimalSeparator: DecimalSeparator | undefined): StatementReading {
  const counts = (start: number): boolean => !isPurpose(name, positionOf(name, start));
  const kind = statement.measure?.kind;
  const limitsDescribe = kind === 'share' || kind === 'count' || countsHandled(statement);
  return readStatement(name.text, {
    ...(decimalSeparator === undefined ? {} : { decimalSeparator }),
    counts,
    language: name.language,
    limitsDescribe,
    share: kind === 'share',
    scored: kind === 'score' && statement.lead !== null,
  });
}

function positionOf({ words }: Wording, start: number): number {
  const after = words.findIndex((word) => word.start > start);
  return (after < 0 ? words.length : after) - 1;
}

/** "Contracts processed within 14 days" counts contracts; the limit only says which. */
function countsHandled(wording: Wording): boolean {
  const { lead, head, words } = wording;
  if (lead !== null || !/s$|children|people/.test(head?.text ?? words[0]?.key ?? '')) return false;
  const limit = words.findIndex(({ key }) => key === 'within');
  return stateIs(wording, 'served') || /(?:ed|ing)$/.test(words[limit - 1]?.key ?? '');
}

function statementMetric(
  { statement }: Sources,
  purpose: Wording | null,
  statementTarget: TargetReading,
  target: TargetReading,
): MetricFact {
  const own = metricOf(statement, statementTarget, target);
  return own.value === null && purpose !== null ? metricOf(purpose, noReading) : own;
}

/** "Recruit and retain cooks", "Report incidents on time": wanted again and again. */
function isOngoing({ words }: Wording): boolean {
  return words.some((word) => playsAs(word, 'state', ['timely']) || playsAs(word, 'verb', ['keep']));
}

/** An effort that nothing counts is done or not done; an aspiration ("build a strong culture") is neither. */
function isDoneOnce(
  { name, statement }: Sources,
  event: boolean,
  metric: MetricFact,
  indicatorMetric: MetricFact | null,
): boolean {
  if (indicatorMetric?.kind === 'count') return false;
  const effort = metric.value === null && /^(?:make|start|see)$/.test(statement.lead?.value ?? '');
  const aspires = statement.head === null && name.words.some((word) => plays(word, 'vague'));
  const open = statement.head === null && name.words.some(isVagueTerm);
  return event ? !aspires : effort && !open && !isOngoing(statement);
}

function financialFact({ statement, indicator }: Sources, unit: UnitFact, isEvent: boolean): Fact<boolean> {
  const counts = statement.measure?.kind === 'share' || statement.measure?.kind === 'count';
  const units = [unit.inTarget, unit.inColumn, counts ? null : unit.inName];
  const money = units.some((one) => one !== null && isMoneyUnit(one));
  const own = financialOf(statement, money, isEvent);
  const other = indicator === null || own.value ? own : financialOf(indicator, money);
  return other.value ? other : own;
}

function vagueIn(
  { name, read }: Sources,
  texts: KpiTexts,
  statementTarget: TargetReading,
  target: TargetReading,
): readonly VagueSpan[] {
  const own = vagueSpans(name, 'kpi', statementTarget).filter((span) => !isDefined(span, texts));
  if (target.status !== 'text') return own;
  return [...own, ...vagueSpans(read(foldText(texts.target)), 'target', target)];
}

/** "Timely: sent within two days": the definition takes the word up and gives a number. */
function isDefined({ text, kind }: VagueSpan, { definition, formula }: KpiTexts): boolean {
  const explained = foldText(`${definition} ; ${formula}`).toLowerCase();
  if (kind === 'verb' || !explained.includes(text.toLowerCase().slice(0, 6))) return false;
  const { target, hasTimeLimit } = readStatement(explained);
  return (
    hasTimeLimit ||
    target.status === 'ok' ||
    /[:=]\s*\S/.test(explained.slice(explained.indexOf(text.toLowerCase().slice(0, 6))))
  );
}

function flag(value: boolean, { confidence }: Fact<unknown>): Fact<boolean> {
  return { value, confidence };
}
