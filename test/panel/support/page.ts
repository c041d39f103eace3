import { WorkbookError } from '../../../core/index.ts';
import { mountPanel, type PanelHost } from '../../../panel/index.tsx';
import { type MemoryWorkbook, memoryWorkbook, type StartSheet } from '../../support/memory-workbook.ts';
import { type Employee, fillCompany } from './company.ts';

/** What a test puts into the page before it loads. */
export interface Start {
  readonly sheets: readonly StartSheet[];
  readonly decimalSeparator: '.' | ',';
  readonly today: number;
  readonly notice?: string;
  /** How often reading fails at first, as with a host that is busy. */
  readonly failingReads?: number;
  /** A whole company to work with, beside `sheets`. */
  readonly employees?: readonly Employee[];
}

declare global {
  interface Window {
    readonly start: Start;
    /** The workbook behind the panel, for a test to look into and to type into. */
    workbook: MemoryWorkbook;
    /** Files that the panel offered, by name. */
    files: Record<string, string>;
    /** Milliseconds that each apply takes; 0 at first. */
    slowness: number;
    /** True: the host no longer tells of edits. */
    deaf: boolean;
  }
}

const { sheets, decimalSeparator, today, notice, employees, failingReads = 0 } = window.start;
window.workbook = memoryWorkbook(sheets, { decimalSeparator });
window.files = {};
window.slowness = 0;
window.deaf = false;

let failures = 0;
const host: PanelHost = {
  workbook: {
    read: (request) => {
      if (failures >= failingReads) return window.workbook.read(request);
      failures += 1;
      return Promise.reject(new WorkbookError('busy', 'A cell is being edited. Press Enter there, then read again.'));
    },
    apply: async (changes, watcher) => {
      await new Promise((resolve) => setTimeout(resolve, window.slowness));
      await window.workbook.apply(changes, watcher);
    },
    select: (area) => window.workbook.select(area),
    onEdit: (listener) => window.workbook.onEdit?.((area) => window.deaf || listener(area)) ?? (() => undefined),
  },
  hostName: 'preview',
  today: () => today,
  saveFile: (name, text) => {
    window.files[name] = text;
  },
  ...(notice === undefined ? {} : { notice }),
};

const root = document.getElementById('panel');
const filled = employees ? fillCompany(window.workbook, employees) : Promise.resolve();
void filled.then(() => root && mountPanel(root, host));
