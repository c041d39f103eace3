import type { FunctionComponent } from 'preact';
import { usePanel } from './context.ts';
import { Functions } from './functions/functions.tsx';
import { Home } from './home/home.tsx';
import type { ScreenName } from './session.ts';
import { Settings } from './settings/settings.tsx';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { words } from './words/index.ts';

const screens: Readonly<Partial<Record<ScreenName, FunctionComponent>>> = {
  functions: Functions,
  home: Home,
  settings: Settings,
};

/** Header, one screen, footer. Navigation is one level: home → task → back. */
export function App() {
  const { session } = usePanel();
  const name = session.screen.value;
  const Screen = screens[name] ?? Home;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && name !== 'home') session.open('home');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the controls inside.
    <div class="panel" onKeyDown={onKeyDown}>
      <Header screen={name} title={words.shell.titles[name]} />
      <div class="middle">
        <main class="screen" key={name}>
          <Screen />
        </main>
      </div>
      <Footer home={name === 'home'} />
    </div>
  );
}
