import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { factBook } from '../lexicons/index.ts';
import type { Domain, Fact, MetricKind, Perspective } from './facts.ts';
import { measureKindOf } from './measure.ts';
import type { Thing } from './thing.ts';
import type { Word } from './word.ts';
import { peopleIn, stateIs, type Wording } from './wording.ts';

/** Whether people judge the measured thing, and whether a scale, rubric or survey is named anywhere in the row. */
export function qualitativeOf(
  metric: Wording,
  all: readonly Wording[],
): Fact<boolean> & { readonly scaleNamed: boolean } {
  const rated = metric.measure?.kind === 'score';
  const asked = metric.measure?.kind === 'share' && metric.words.some((word) => plays(word, 'scale'));
  const judged = rated || asked || metric.words.some((word, at) => isJudged(word) && isMeasuredAt(metric, at));
  const inNumbers = all.some(({ text }) => scaleIn(text) !== null);
  const scaleNamed = inNumbers || all.some((wording) => wording.words.some((word) => plays(word, 'scale')));
  return { value: judged, confidence: judged || metric.head !== null ? 'high' : 'low', scaleNamed };
}

/** Kinds of quantities that are counted or timed, whatever else their names speak of: "knowledge" in "number of visits to the knowledge base". */
const counted: ReadonlySet<MetricKind> = new Set(['count', 'time', 'money', 'rank', 'ratio']);

/**
 * The judged word is what is measured, not what describes it or what that is about: "quality of work", but neither "quality
 * department vacancies" nor "time to answer feedback". Of a share it is people who judge: "% of clients satisfied", but not
 * "% of specifications satisfied".
 */
function isMeasuredAt(metric: Wording, at: number): boolean {
  const { measure, words, language, purposeAt, head } = metric;
  if (at >= purposeAt || (measure !== null && counted.has(measure.kind))) return false;
  const share = measure?.kind === 'share' || (measure === null && / (?:rate|ratio)$/.test(words[at]?.key ?? ''));
  if (share && (language === 'en' || at !== head?.at)) return peopleIn(metric) !== null && stateIs(metric, 'felt');
  if (language !== 'en') return true;
  if (measure?.kind !== 'index' && head !== null && at > head.at) return false;
  const next = words[at + 1];
  if (next === undefined || next.kind !== 'word' || plays(next, 'joint', 'scale')) return true;
  return measureKindOf(next) === 'score' || (isJudged(next) && isMeasuredAt(metric, at + 1));
}

/** "customer satisfaction" is one phrase, of which the second word is the judged thing. */
function isJudged(word: Word): boolean {
  if (plays(word, 'judged')) return true;
  const parts = word.key.split(' ');
  return parts.some((part, at) =>
    factBook()
      .starting(part)
      .some(({ keys, sense }) => sense.role === 'judged' && keys.every((key, offset) => key === parts[at + offset])),
  );
}

/** The perspective cell in any of its usual names, or what the measured thing suggests. */
export function perspectiveOf(cell: string, metric: Wording, financial: boolean): Fact<Perspective | null> {
  const said = perspectiveNames.find(([, names]) => names.test(cell));
  if (said !== undefined) return { value: said[0], confidence: 'high' };
  if (financial) return { value: 'financial', confidence: 'low' };
  const thing = tellingThing(metric);
  if (thing === null) return { value: null, confidence: 'none' };
  const { perspective } = thing;
  return { value: perspective === 'financial' ? 'process' : perspective, confidence: 'low' };
}

const perspectiveNames: readonly (readonly [Perspective, RegExp])[] = [
  ['financial', /financ|финанс|tài chính/i],
  ['customer', /customer|client|market|клиент|рынок|khách hàng|kunde|marché/i],
  ['process', /process|internal|operation|процесс|внутрен|quy trình|nội bộ|prozess|intern|processus/i],
  [
    'learning',
    /learn|growth|people|develop|обучен|развити|персонал|học|phát triển|lern|entwicklung|mitarbeiter|apprentissage|innovation/i,
  ],
];

export function domainOf(metric: Wording): Fact<Domain | null> {
  const thing = tellingThing(metric);
  if (thing === null) return { value: null, confidence: 'none' };
  return { value: thing.domain, confidence: thing.itself ? 'high' : 'low' };
}

/** The head, unless it could belong to any trade and another word says which: "training plan", "training completion rate". */
function tellingThing({ head, things }: Wording): Thing | null {
  if (head?.domain === 'quality') return things.find((thing) => thing.domain === 'learning') ?? head;
  if (head === null || head.domain !== 'project') return head;
  return things.find((thing) => thing.at < head.at && thing.domain !== 'project') ?? head;
}

/** The threatening words as written; null where there are none. */
export function punitiveIn(wordings: readonly Wording[]): string | null {
  for (const { words } of wordings) {
    const threat = words.find((word) => valueAs(word, 'punitive') === 'threat');
    if (threat !== undefined) return threat.text;
  }
  return null;
}

/** The scale that a text states: "on a scale of 1 to 5", "out of 10", "(1–5)". */
export function scaleIn(text: string): { readonly low: number; readonly high: number } | null {
  const range = /(?:scale|шкал\S*|thang điểm|skala|échelle)\D{0,20}(\d+)\s*(?:to|-|–|до|đến|bis|à)\s*(\d+)/i.exec(text);
  const top = /(?:out of|из|von|sur|trên)\s+(\d+)\b/i.exec(text);
  const bracket = /\((\d)\s*[-–]\s*(\d{1,2})\)/.exec(text);
  const low = Number(range?.[1] ?? bracket?.[1] ?? 0);
  const high = Number(range?.[2] ?? bracket?.[2] ?? top?.[1] ?? 0);
  return high > low && high <= 100 ? { low, high } : null;
}
