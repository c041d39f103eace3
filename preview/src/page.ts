import { IUndoRedoService } from '@univerjs/core';
import type { Area } from '../../core/index.ts';
import { type PanelHost, todayByClock } from '../../panel/index.tsx';
import { reveal, showUniver, whenShown } from './page-univer.ts';
import { sampleChanges } from './sample.ts';
import type { RunningUniver } from './univer.ts';
import { univerWorkbook } from './workbook.ts';
import './page.css';

/** What the panel's frame finds on the page around it; the browser tests look at the rest. */
export interface KpiPreview {
  readonly host: PanelHost;
  readonly running: RunningUniver;
  /** The port on another workbook of this page. */
  readonly univerWorkbook: typeof univerWorkbook;
  /** Resolves when the sample workbook is there and calculated. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    kpiPreview: KpiPreview;
  }
}

const running = showUniver(element('sheet'));
const workbook = univerWorkbook(running);
const host: PanelHost = {
  workbook: { ...workbook, select: selectInSight },
  hostName: 'preview',
  today: todayByClock,
  saveFile,
  copyText: (text) => navigator.clipboard.writeText(text),
};

window.kpiPreview = { host, running, univerWorkbook, ready: open() };

/** The sample comes first, so that the panel never reads an empty workbook, and undoing never takes it away. */
async function open(): Promise<void> {
  const book = running.api.createWorkbook({ name: 'KPI Scorecards' });
  await whenShown(running);
  const [empty] = book.getSheets();
  await workbook.apply(sampleChanges(todayByClock()));
  const [first] = book.getSheets().filter((sheet) => sheet.getSheetId() !== empty?.getSheetId());
  if (first) book.setActiveSheet(first);
  if (empty) book.deleteSheet(empty);
  await running.settled();
  running.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(book.getId());
  await new Promise((resolve) => {
    const panel = element('panel');
    panel.addEventListener('load', resolve, { once: true });
    panel.setAttribute('src', 'panel.html');
  });
}

async function selectInSight(area: Area): Promise<void> {
  await workbook.select(area);
  await reveal(running, area);
}

function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}
