import type { Spread } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { words } from '../words/index.ts';

const width = 276;
const height = 26;
const lowestShown = 0;
const highestShown = 1.6;

/** How attainment lies around the target: the range, its middle, and 100 %. Nobody is named in it. */
export function SpreadPicture({ spread: { least, middle, most } }: { readonly spread: Spread }) {
  const numbers = useNumbers();
  const at = (ratio: number) => {
    const shown = Math.min(highestShown, Math.max(lowestShown, ratio));
    return 4 + ((shown - lowestShown) / (highestShown - lowestShown)) * (width - 8);
  };
  return (
    <svg
      class="spread"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.review.spread(numbers.percent(least), numbers.percent(middle), numbers.percent(most))}
    >
      <path class="grid" d={`M4 8H${width - 4}`} />
      <path class="target" d={`M${at(1)} 1V15`} />
      <path class="range" d={`M${at(least)} 8H${at(most)}`} />
      <circle class="middle-mark" cx={at(middle)} cy="8" r="5" />
      <text x={at(1)} y="25" text-anchor="middle">
        {numbers.percent(1)}
      </text>
    </svg>
  );
}
