import type { PeriodTrend } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/index.ts';

const picture = { width: 276, top: 10, bottom: 74, left: 8, right: 268 };

type Known = PeriodTrend & { readonly least: number; readonly middle: number; readonly most: number };

/** The middle score of each period and the range around it; the numbers stand in a table behind. */
export function Trends({ trends }: { readonly trends: readonly PeriodTrend[] }) {
  const numbers = useNumbers();
  const known = trends.filter((trend): trend is Known => trend.middle !== null);
  if (known.length < 2) return null;
  const most = Math.max(1.2, ...known.map((trend) => trend.most));
  const x = (index: number) => picture.left + (index / (known.length - 1)) * (picture.right - picture.left);
  const y = (score: number) => picture.bottom - (Math.max(0, score) / most) * (picture.bottom - picture.top);
  const line = (score: (trend: Known) => number, trendsInOrder: readonly Known[], from = 0) =>
    trendsInOrder
      .map((trend, index) => `${x(Math.abs(from - index)).toFixed(1)} ${y(score(trend)).toFixed(1)}`)
      .join('L');
  const band = `M${line((trend) => trend.most, known)}L${line(
    (trend) => trend.least,
    [...known].reverse(),
    known.length - 1,
  )}Z`;
  const told = known.map(({ period, least, middle, most: highest }) =>
    words.review.trendTold(period, numbers.percent(least), numbers.percent(middle), numbers.percent(highest)),
  );
  return (
    <section class="stack">
      <h2>{words.review.trends}</h2>
      <svg class="trend" viewBox={`0 0 ${picture.width} 92`} role="img" aria-label={words.review.trendsTold(told)}>
        <path class="grid" d={`M${picture.left} ${y(1)}H${picture.right}`} />
        <path class="band" d={band} />
        <path class="score" d={`M${line((trend) => trend.middle, known)}`} />
        {known.map(({ period, middle }, index) => (
          <g key={period}>
            <circle cx={x(index)} cy={y(middle)} r="3" />
            <text
              x={x(index)}
              y="89"
              text-anchor={index === 0 ? 'start' : index === known.length - 1 ? 'end' : 'middle'}
            >
              {period}
            </text>
          </g>
        ))}
      </svg>
      <Disclosure title={words.review.numbers}>
        <Table
          caption={words.review.trends}
          heads={[words.review.period, words.review.lowest, words.review.middle, words.review.highest]}
          rows={known.map(({ period, least, middle, most: highest }) => ({
            key: period,
            cells: [period, numbers.percent(least), numbers.percent(middle), numbers.percent(highest)],
          }))}
        />
      </Disclosure>
    </section>
  );
}
