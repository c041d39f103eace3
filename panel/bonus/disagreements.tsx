import type { Recomputed } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Banner } from '../parts/banner.tsx';
import { words } from '../words/index.ts';

const most = 10;

/** The bonus sheet worked out again: what it shows and what it should show, cell by cell. */
export function Disagreements({ recomputed }: { readonly recomputed: Recomputed }) {
  const { session } = usePanel();
  const { disagreements, problems } = recomputed;
  if (disagreements.length === 0 && problems.length === 0) {
    return <Banner tone="good" title={words.bonus.agrees(recomputed.sheet.sheet)} />;
  }
  return (
    <Banner tone="bad" title={words.bonus.disagrees(recomputed.sheet.sheet, disagreements.length)}>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <ul class="listed" onKeyDown={arrowKeys}>
        {disagreements.slice(0, most).map(({ area, text }) => (
          <li key={text}>
            <button type="button" class="person" onClick={() => session.select(area)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {disagreements.length > most && <span class="muted">{words.bonus.moreOf(disagreements.length - most)}</span>}
    </Banner>
  );
}
