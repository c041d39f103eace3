import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../context.ts';
import { IconButton } from '../parts/button.tsx';
import { Mark } from '../parts/icons.tsx';
import type { ScreenName } from '../session.ts';
import { words } from '../words/index.ts';

/** Where the user stands. Its heading takes the focus when a task opens; coming home, the task's own button does. */
export function Header({ screen, title }: { readonly screen: ScreenName; readonly title: string }) {
  const { session } = usePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    const opener = screen === 'home' ? document.querySelector<HTMLElement>(`[data-opens="${before.current}"]`) : null;
    before.current = screen;
    (opener ?? heading.current)?.focus();
  }, [screen]);

  const said = session.said.value;
  const snapshot = session.snapshot.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: controls go when the workbook has been read again.
  useEffect(() => {
    // A control that went away with what it did leaves the focus nowhere; the heading is the nearest firm ground.
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (said !== null && lost) heading.current?.focus();
  }, [said, snapshot]);

  const home = screen === 'home';
  return (
    <header class={home ? 'top' : 'top with-back'}>
      {home ? <Mark /> : <IconButton icon="back" label={words.shell.back} onPress={() => session.open('home')} />}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {home && (
        <>
          <IconButton
            icon="functions"
            label={words.shell.titles.functions}
            opens="functions"
            onPress={() => session.open('functions')}
          />
          <IconButton
            icon="settings"
            label={words.shell.titles.settings}
            opens="settings"
            onPress={() => session.open('settings')}
          />
        </>
      )}
    </header>
  );
}
