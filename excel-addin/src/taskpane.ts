import { functions } from '../../core/index.ts';
import { mountPanel, todayByClock } from '../../panel/index.tsx';
import { fitnessOf } from './floor.ts';
import { withLocalNames } from './local-names.ts';
import { excelWorkbook } from './workbook.ts';

/** `_DEV` in the local build, empty in the released one. */
declare const FUNCTION_SUFFIX: string;

function start(root: HTMLElement): void {
  const { works, notice } = fitnessOf((set, version) => Office.context.requirements.isSetSupported(set, version));
  if (!works) {
    root.textContent = notice ?? '';
    return;
  }
  const workbook = excelWorkbook();
  const names = functions.map(({ name }) => name);
  mountPanel(root, {
    workbook: FUNCTION_SUFFIX === '' ? workbook : withLocalNames(workbook, names, FUNCTION_SUFFIX),
    hostName: 'excel',
    today: todayByClock,
    ...(notice !== undefined && { notice }),
  });
}

const root = document.getElementById('panel');
if (!root) throw new Error('The page has no element panel.');
if (typeof Office === 'undefined') {
  root.textContent =
    'Excel’s own script could not be loaded. Check the connection and open the panel again; nothing was lost.';
} else {
  void Office.onReady(() => start(root));
}
