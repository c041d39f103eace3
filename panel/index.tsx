import { render } from 'preact';
import { App } from './app.tsx';
import { PanelContext } from './context.ts';
import type { PanelHost } from './host.ts';
import { createSession } from './session.ts';
import { styles } from './styles.ts';
import { createWriting } from './writing.ts';

export type { PanelHost } from './host.ts';
export { todayByClock } from './today.ts';

/** Shows the panel in `root` and reads the workbook. Returns the way to remove it again. */
export function mountPanel(root: HTMLElement, host: PanelHost): () => void {
  const look = document.createElement('style');
  look.textContent = styles;
  document.head.append(look);
  root.classList.add('panel-root');

  const session = createSession(host);
  const writing = createWriting(session);
  render(
    <PanelContext.Provider value={{ session, writing }}>
      <App />
    </PanelContext.Provider>,
    root,
  );
  void session.read();

  return () => {
    session.close();
    render(null, root);
    root.classList.remove('panel-root');
    look.remove();
  };
}
