import type { FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { PasteActuals } from './actuals/paste-actuals.tsx';
import { AddScorecards } from './add/add-scorecards.tsx';
import { Agreements } from './agreements/agreements.tsx';
import { Bonus } from './bonus/bonus-round.tsx';
import { Check } from './check/check.tsx';
import { usePanel } from './context.ts';
import { Functions } from './functions/functions.tsx';
import { Home } from './home/home.tsx';
import { Button } from './parts/button.tsx';
import { EmptyState } from './parts/empty-state.tsx';
import { Reconcile } from './reconcile/reconcile.tsx';
import { Review } from './review/review.tsx';
import type { ScreenName } from './session.ts';
import { Settings } from './settings/settings.tsx';
import { Footer } from './shell/footer.tsx';
import { Guard } from './shell/guard.tsx';
import { Header } from './shell/header.tsx';
import { StartWorkbook } from './start/start-workbook.tsx';
import { words } from './words/index.ts';

const screens: Readonly<Partial<Record<ScreenName, FunctionComponent>>> = {
  actuals: PasteActuals,
  add: AddScorecards,
  agreements: Agreements,
  bonus: Bonus,
  check: Check,
  functions: Functions,
  home: Home,
  reconcile: Reconcile,
  review: Review,
  settings: Settings,
  start: StartWorkbook,
};

/** Header, one screen, footer. Navigation is one level: home → task → back. */
export function App() {
  const { session } = usePanel();
  const name = session.screen.value;
  const Screen = screens[name] ?? Home;
  useEffect(() => {
    // On the document, because the focus falls back to the body when the control that had it goes away.
    const goBack = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Asked for now: a screen that has just opened may not have been drawn yet.
      if (session.screen.peek() !== 'home') session.open('home');
    };
    document.addEventListener('keydown', goBack);
    return () => document.removeEventListener('keydown', goBack);
  }, [session]);
  const unread = session.snapshot.value === null && !session.reading.value && session.said.value?.tone === 'bad';
  const middle = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen begins at its top.
  useLayoutEffect(() => {
    if (middle.current) middle.current.scrollTop = 0;
  }, [name]);
  return (
    <div class="panel">
      <Header screen={name} title={words.shell.titles[name]} />
      <div class="middle" ref={middle}>
        <main class="screen" key={name}>
          <Guard>{unread ? <Unread /> : <Screen />}</Guard>
        </main>
      </div>
      <Footer home={name === 'home'} />
    </div>
  );
}

/** The workbook could not be read; the footer says why. */
function Unread() {
  const { session } = usePanel();
  return (
    <EmptyState icon="again" text={words.shell.unread}>
      <Button kind="primary" onPress={session.read}>
        {words.shell.again}
      </Button>
    </EmptyState>
  );
}
