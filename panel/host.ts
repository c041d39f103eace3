import type { Workbook } from '../core/index.ts';

/** What a host lends the panel. The sheets are reached through `workbook` and in no other way. */
export interface PanelHost {
  readonly workbook: Workbook;
  readonly hostName: 'excel' | 'sheets' | 'preview';
  /** Today by the user's own clock, as a serial day number (1 = 1900-01-01). */
  today(): number;
  /** Something the user should know about this host before beginning, in plain words. */
  readonly notice?: string;
  /** Offers a text file for saving. Left out where the host forbids it. */
  saveFile?(name: string, text: string): void | Promise<void>;
  /** Puts a text on the clipboard. Left out where the host forbids it. */
  copyText?(text: string): Promise<void>;
}
