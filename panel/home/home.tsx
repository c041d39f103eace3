import { useUnderstood } from '../book.ts';
import { useHint, usePanel } from '../context.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { words } from '../words/index.ts';
import { Attention } from './attention.tsx';

/** What this workbook holds, the four tasks, and who needs attention. */
export function Home() {
  const { session } = usePanel();
  const { book, policies } = useUnderstood();
  useHint(words.home.hint);
  const unstarted = session.snapshot.value !== null && policies === null;
  return (
    <>
      {session.host.notice && <Banner tone="warn" title={session.host.notice} />}
      <Holdings />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move between the buttons inside. */}
      <div class="stack" onKeyDown={arrowKeys}>
        {unstarted && <Task opens="start" />}
        <Task opens="add" />
        <Task opens="check" />
        <Task opens="bonus" />
        <Task opens="reconcile" />
      </div>
      <Attention />
      {book.scorecards.length > 0 && (
        <section>
          <h2>{words.home.more}</h2>
          <ul class="listed" onKeyDown={arrowKeys}>
            {(['actuals', 'agreements', 'review'] as const).map((name) => (
              <li class="line" key={name}>
                <Button kind="quiet" opens={name} onPress={() => session.open(name)}>
                  {words.home[name]}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Holdings() {
  const { session } = usePanel();
  const { book, policies } = useUnderstood();
  if (session.snapshot.value === null) return null;
  const period = policies?.values.period;
  const parts = [
    book.scorecards.length > 0 ? words.home.scorecards(book.scorecards.length) : null,
    book.people?.length ? words.home.people(book.people.length) : null,
    typeof period === 'string' ? period : null,
  ].filter((part) => part !== null);
  return <p class="muted">{book.scorecards.length > 0 ? words.home.holds(parts) : words.home.empty}</p>;
}

const icons = { start: 'start', add: 'scorecard', check: 'check', bonus: 'bonus', reconcile: 'reconcile' } as const;

function Task({ opens }: { readonly opens: keyof typeof icons }) {
  const { session } = usePanel();
  const { title, text } = words.home[opens];
  return (
    <button type="button" class="task" data-opens={opens} onClick={() => session.open(opens)}>
      <span class="picture">
        <Icon name={icons[opens]} />
      </span>
      <span class="title">{title}</span>
      <span class="text">{text}</span>
    </button>
  );
}
