import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

/** What one sync sends to Excel, as Microsoft's proxy layer writes it. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAction {
  readonly Id: number;
  /** 1 instantiates, 2 queries, 3 calls a method, 4 sets a property, 5 is a mark. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface WirePath {
  /** 1 is the workbook, 3 a method's result, 4 a property, 5 an item of a collection, 2 a new object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireResponse {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Body: {
    readonly Error: { readonly Code: string; readonly Message: string; readonly ActionIndex: number } | null;
    readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
    /** Marks in the batch that were passed; event handlers come alive behind theirs. */
    readonly TraceIds: readonly number[];
  } | null;
}

/** The far end of the wire: receives what a sync sends and answers it. */
export interface WireEnd {
  answer(request: WireRequest): WireResponse;
}

export interface ProxyLayer {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Tells everybody who listens that cells of some sheet changed, as Excel does. */
  raiseChanged(event: ChangedEvent): void;
}

export interface ChangedEvent {
  readonly address: string;
  readonly worksheetId: string;
  readonly changeType: 'RangeEdited' | 'RowInserted';
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'Unknown' | 'ThisLocalAddin';
}

/** The number under which the wire knows `worksheets.onChanged`. */
const worksheetsChanged = 10;
const eventMessage = 65_536;

/**
 * Microsoft's own proxy layer for Excel on the web (API 1.15), in Node: it queues, loads and syncs as in Excel, raises
 * its own errors for what was not loaded or does not exist, and sends its real messages to `far` instead of to Excel.
 */
export function officeProxyLayer(far: WireEnd): ProxyLayer {
  const page: Record<string, unknown> = { console, setTimeout, clearTimeout, performance };
  const supported = (set: string, version: string) => set !== 'ExcelApi' || Number(version.split('.')[1]) <= 15;
  Object.assign(page, {
    window: page,
    location: { href: 'https://localhost/' },
    navigator: { userAgent: 'node' },
    OSF: { DDA: {}, _OfficeAppFactory: {} },
    Office: {
      context: {
        requirements: { isSetSupported: supported },
        platform: 'OfficeOnline',
        diagnostics: { platform: 'OfficeOnline' },
      },
      PlatformType: { OfficeOnline: 'OfficeOnline' },
    },
  });
  runInNewContext(proxyLayerSource(), page);
  const excel = page.Excel as { RequestContext: new (...args: unknown[]) => object };
  const Original = excel.RequestContext;
  const executor = {
    executeAsync: async (_: unknown, __: unknown, { Body }: { Body: WireRequest }) =>
      // Both ends speak JSON, so nothing is shared by accident.
      JSON.parse(JSON.stringify(far.answer(JSON.parse(JSON.stringify(Body)) as WireRequest))) as WireResponse,
  };
  class Context extends Original {
    constructor(...args: unknown[]) {
      super(...args);
      Object.assign(this, { _requestExecutor: executor });
    }
  }
  excel.RequestContext = Context;
  const extension = page.OfficeExtension as {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  extension._testSetRichApiMessageReadyImpl(async () => undefined);
  return {
    Excel: page.Excel as typeof Excel,
    Office: page.Office as typeof Office,
    raiseChanged: (event) => {
      const entry = { messageCategory: eventMessage, messageType: worksheetsChanged, targetId: 'Workbook' };
      extension._testTriggerRichApiMessageEvent({ entries: [{ ...entry, message: JSON.stringify(event) }] });
    },
  };
}

/** The proxy layer is one part of the file that Excel on the web loads; the rest needs a browser and Excel around it. */
export function proxyLayerSource(): string {
  const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const lines = readFileSync(file, 'utf8').split('\n');
  const first = lines.findIndex((line, index) => index > 12_000 && line.trim() === 'var OfficeExtension;');
  const last = lines.findIndex((line) => line.startsWith('var _EndExcel'));
  if (first < 0 || last < first) throw new Error('Office.js is laid out otherwise than expected.');
  return `
    var __extends = function (derived, base) {
      Object.setPrototypeOf(derived, base);
      function Instance() { this.constructor = derived; }
      derived.prototype = base === null ? Object.create(base) : (Instance.prototype = base.prototype, new Instance());
    };
    var __assign = Object.assign;
    var OSF = window.OSF, Office = window.Office, OfficeRuntime = {};
    ${lines.slice(first, last + 1).join('\n')}
    window.Excel = Excel;
    window.OfficeExtension = OfficeExtension;`;
}
