import { useMemo } from 'preact/hooks';
import { type Book, type Evidence, evidenceOf } from '../../core/index.ts';
import { type Numbers, useNumbers } from '../numbers.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';

const width = 276;
const height = 92;
const edge = { left: 8, right: 250, top: 8, bottom: 84 };

interface OwnRecordProps {
  readonly book: Book;
  readonly scorecard: number;
  readonly kpi: number;
  readonly name: string;
}

/** What a KPI's own record says about its target: a picture, and never a verdict. */
export function OwnRecord({ book, scorecard, kpi, name }: OwnRecordProps) {
  const evidence = useMemo(() => evidenceOf(book, scorecard, kpi), [book, scorecard, kpi]);
  if (!evidence || evidence.results.every((result) => result === null)) return null;
  return (
    <Disclosure title={words.check.record} label={words.check.about(words.check.record, name)}>
      <RecordPicture evidence={evidence} />
    </Disclosure>
  );
}

function RecordPicture({ evidence }: { readonly evidence: Evidence }) {
  const numbers = useNumbers();
  const { results, target, likely, method } = evidence;
  const known = results.flatMap((result, index) => (result === null ? [] : [{ result, index }]));
  const values = [
    ...known.map(({ result }) => result),
    ...[target, likely?.low, likely?.high].flatMap((one) => one ?? []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number) => edge.bottom - ((value - low) / (high - low || 1)) * (edge.bottom - edge.top);
  const x = (index: number) => edge.left + (index / Math.max(1, results.length)) * (edge.right - edge.left);
  const told = toldIn(evidence, numbers);
  return (
    <figure class="stack record">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told.join(' ')}>
        {target !== null && <path class="target" d={`M${edge.left} ${y(target)}H${width - edge.left}`} />}
        {likely && (
          <rect
            class="likely"
            x={x(results.length) - 6}
            y={y(likely.high)}
            width="12"
            height={Math.max(2, y(likely.low) - y(likely.high))}
            rx="3"
          />
        )}
        <path class="score" d={`M${known.map(({ result, index }) => `${x(index)} ${y(result)}`).join('L')}`} />
        {known.map(({ result, index }) => (
          <circle key={index} cx={x(index)} cy={y(result)} r="3" />
        ))}
      </svg>
      <figcaption class="muted">{told.join(' ')}</figcaption>
      <p class="tiny">{method}</p>
    </figure>
  );
}

function toldIn({ results, target, likely, met, chance }: Evidence, numbers: Numbers): string[] {
  const last = results[results.length - 1] ?? null;
  return [
    ...(last === null ? [] : [words.check.recordLast(numbers.plain(last))]),
    ...(target === null ? [] : [words.check.recordTarget(numbers.plain(target))]),
    ...(met ? [words.check.recordMet(met.count, met.of)] : []),
    ...(likely ? [words.check.recordLikely(short(likely.low, numbers), short(likely.high, numbers))] : []),
    ...(chance === null ? [] : [words.check.recordChance(numbers.percent(chance))]),
  ];
}

/** An estimate has three digits that mean something. */
function short(value: number, numbers: Numbers): string {
  return numbers.plain(Number(value.toPrecision(3)));
}
