import { useHint, usePanel } from '../context.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Banner } from '../parts/banner.tsx';
import { Icon } from '../parts/icons.tsx';
import { words } from '../words/index.ts';

/** What this workbook holds, the four tasks, and who needs attention. */
export function Home() {
  const { session } = usePanel();
  useHint(words.home.hint);
  return (
    <>
      {session.host.notice && <Banner tone="warn" title={session.host.notice} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move between the buttons inside. */}
      <div class="stack tasks" onKeyDown={arrowKeys}>
        <Task opens="add" />
        <Task opens="check" />
        <Task opens="bonus" />
        <Task opens="reconcile" />
      </div>
    </>
  );
}

const icons = { start: 'start', add: 'scorecard', check: 'check', bonus: 'bonus', reconcile: 'reconcile' } as const;

function Task({ opens, primary = false }: { readonly opens: keyof typeof icons; readonly primary?: boolean }) {
  const { session } = usePanel();
  const { title, text } = words.home[opens];
  return (
    <button
      type="button"
      class={primary ? 'task primary' : 'task'}
      data-opens={opens}
      onClick={() => session.open(opens)}
    >
      <span class="picture">
        <Icon name={icons[opens]} />
      </span>
      <span class="title">{title}</span>
      <span class="text">{text}</span>
    </button>
  );
}
