import type { TextCells } from './typed-input.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Ways in which spreadsheets, or what is known of them, differ. */
export interface Setting {
  readonly locale: string;
  readonly timeZone: string;
  readonly hoursFromUtc: number;
  readonly authMode: AuthMode;
  /** How text cells take apostrophes and formulas. */
  readonly textCells: TextCells;
  /** What a formula with the wrong separator does. */
  readonly badFormulas: 'throw' | 'show error';
  /** How `getFormulas` spells formulas. */
  readonly spelling: 'en' | 'locale';
  /** The separator that formulas must have, where the locale's name does not tell. */
  readonly separator?: ',' | ';';
  readonly rows: number;
  readonly columns: number;
}

const usual: Setting = {
  locale: 'en_US',
  timeZone: 'Etc/UTC',
  hoursFromUtc: 0,
  authMode: 'FULL',
  textCells: 'plain',
  badFormulas: 'throw',
  spelling: 'en',
  rows: 1000,
  columns: 26,
};

/** What is known of one spreadsheet besides its cells: settings, calls made, and everything that leaves no value. */
export class Ledger {
  readonly setting: Setting;
  readonly notes = new Map<string, string>();
  readonly properties = new Map<string, string>();
  readonly grids = new Map<string, { rows: number; columns: number }>();
  readonly settings: { readonly on: string; readonly name: string; readonly args: readonly unknown[] }[] = [];
  locked = false;
  calls = 0;
  private failingAfter: number | null = null;

  constructor(setting: Partial<Setting>) {
    this.setting = { ...usual, ...setting };
  }

  needs(...modes: readonly AuthMode[]): void {
    const { authMode } = this.setting;
    if (!modes.includes(authMode)) throw exception(`You do not have permission to call this in AuthMode.${authMode}.`);
  }

  /** A call that changes something. */
  changing(): void {
    this.needs('FULL');
    if (this.failingAfter === null) return;
    this.failingAfter -= 1;
    if (this.failingAfter >= 0) return;
    this.failingAfter = null;
    throw exception('Service Spreadsheets failed while accessing document.');
  }

  /** The call that changes something after so many others fails, once. */
  failAfter(changes: number): void {
    this.failingAfter = changes;
  }

  note(on: string, name: string, args: readonly unknown[]): void {
    this.changing();
    this.settings.push({ on, name, args });
  }
}

export function exception(message: string): Error {
  return Object.assign(new Error(message), { name: 'Exception' });
}

/** An object whose members are exactly these; each call counts. Google's objects are opaque, so JSON shows nothing of them. */
export function strict(kind: string, ledger: Ledger, members: Record<string, unknown>): object {
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
      if (!(name in target)) throw new TypeError(`${kind}.${name} is not a function`);
      const member = target[name];
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        ledger.calls += 1;
        return (member as (...args: unknown[]) => unknown)(...args);
      };
    },
    set: () => {
      throw new TypeError(`${kind}: members cannot be set`);
    },
  });
}
