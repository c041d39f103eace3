import { mountPanel, todayByClock } from '../../panel/index.tsx';
import { type ScriptRun, sidebarWorkbook } from './sidebar-workbook.ts';

/** What Google puts into the page of a sidebar. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const root = document.getElementById('panel');
if (!root) throw new Error('The page has no element panel.');

const workbook = sidebarWorkbook(google.script.run, {
  isVisible: () => document.visibilityState === 'visible',
  every: (milliseconds, task) => {
    const timer = setInterval(task, milliseconds);
    return () => clearInterval(timer);
  },
});
mountPanel(root, { workbook, hostName: 'sheets', today: todayByClock });
