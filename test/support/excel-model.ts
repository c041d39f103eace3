import type { Area } from '../../core/index.ts';
import { ExcelError, type Node } from './excel-model-node.ts';
import { workbookNode } from './excel-model-nodes.ts';
import type { WireAction, WireEnd, WirePath, WireRequest, WireResponse } from './office-proxy-layer.ts';
import type { TextCells } from './typed-input.ts';
import { WorkbookModel } from './workbook-model.ts';

export interface ExcelChart {
  readonly sheet: string;
  name: string;
  data: string;
  at: string;
}

/** What Excel has beside cells. */
export interface ExcelExtras {
  /** Comments by `'Sheet'!$A$1`. */
  readonly comments: Map<string, string>;
  /** Charts in the order in which they were drawn. */
  readonly charts: ExcelChart[];
  /** Everything that was set on formats, validations, charts and panes, by what it was set on. */
  readonly settings: { readonly on: string; readonly name: string; readonly value: unknown }[];
  readonly ids: Map<string, string>;
}

/**
 * An Excel of the far end of the wire: it carries out what the proxy layer sends on a workbook that calculates. As in
 * Excel, a batch that fails keeps what it did before it failed, and requests and answers may be only so large.
 */
export class ExcelModel implements WireEnd {
  readonly workbook: WorkbookModel;
  readonly extras: ExcelExtras = { comments: new Map(), charts: [], settings: [], ids: new Map() };
  /** One entry a round trip: the size of the request. Microsoft's own releasing of references is left out. */
  readonly roundTrips: number[] = [];
  /** Sheets that nobody may change. */
  readonly locked = new Set<string>();
  /** True while a chart is selected, which is no range. */
  chartSelected = false;
  decimalSeparator: '.' | ',' = '.';
  textCells: TextCells = 'plain';
  largestCharacters = 5_000_000;
  /** Hears of cells that were set over the wire, a moment later, as add-ins do. */
  onSet: ((area: Area) => void) | null = null;
  private busyFor = 0;
  private failing: { readonly code: string; readonly message: string; after: number } | null = null;

  constructor(workbook: WorkbookModel) {
    this.workbook = workbook;
  }

  /** The next requests meet an Excel in which a cell is being edited. */
  beBusyFor(requests: number): void {
    this.busyFor = requests;
  }

  /** The next batch that changes something fails after so many changes. */
  failAfter(changes: number, code = 'GeneralException', message = 'There was an internal error.'): void {
    this.failing = { code, message, after: changes };
  }

  allows(sheet: string): void {
    if (this.locked.has(sheet)) throw new ExcelError('AccessDenied', 'The sheet is protected.');
  }

  answer(request: WireRequest): WireResponse {
    const size = JSON.stringify(request).length;
    if (request.Actions.some(({ Name }) => Name !== '_ReleaseReference')) this.roundTrips.push(size);
    if (size > this.largestCharacters) return refusal('RequestPayloadSizeLimitExceeded');
    if (this.busyFor > 0) {
      this.busyFor -= 1;
      return refusal('InvalidOperationInCellEditMode');
    }
    const response = this.carryOut(request);
    if (JSON.stringify(response).length <= this.largestCharacters) return response;
    return refusal('ResponsePayloadSizeLimitExceeded');
  }

  private carryOut({ Actions, ObjectPaths }: WireRequest): WireResponse {
    const objects = new Objects(ObjectPaths, workbookNode(this));
    const results: { ActionId: number; Value: unknown }[] = [];
    const marks = Actions.filter(({ ActionType }) => ActionType === 5).map(({ Id }) => Id);
    for (const [index, action] of Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action, objects) });
      } catch (failure) {
        if (!(failure instanceof ExcelError)) throw failure;
        const error = { Code: failure.code, Message: failure.message, ActionIndex: index };
        return { ErrorCode: '', ErrorMessage: '', Body: { Error: error, Results: results, TraceIds: [] } };
      }
    }
    return { ErrorCode: '', ErrorMessage: '', Body: { Error: null, Results: results, TraceIds: marks } };
  }

  private act(action: WireAction, objects: Objects): unknown {
    if (action.ActionType === 5) return null;
    const target = objects.at(action.ObjectPathId);
    const args = objects.arguments(action);
    if (action.ActionType === 1) return target && identity(target);
    if (action.ActionType === 2) return target && queried(target, action.QueryInfo?.Select ?? []);
    if (action.Name === '_KeepReference' || action.Name === '_ReleaseReference') return null;
    if (!target) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
    this.failIfDue();
    if (action.ActionType === 4) {
      set(target, action.Name, args[0]);
      return null;
    }
    return invoke(target, action.Name, args);
  }

  private failIfDue(): void {
    if (!this.failing) return;
    this.failing.after -= 1;
    if (this.failing.after >= 0) return;
    const { code, message } = this.failing;
    this.failing = null;
    throw new ExcelError(code, message);
  }
}

/** The objects that a request speaks of, made in the order in which its actions first need them. */
class Objects {
  private readonly made = new Map<number, Node | null>();
  private readonly paths: Readonly<Record<string, WirePath>>;
  private readonly root: Node;

  constructor(paths: Readonly<Record<string, WirePath>>, root: Node) {
    this.paths = paths;
    this.root = root;
  }

  at(id: number): Node | null {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new Error(`The request has no object ${id}.`);
    const node = this.make(path);
    this.made.set(id, node);
    return node;
  }

  arguments({ ArgumentInfo }: Pick<WirePath, 'ArgumentInfo'>): readonly unknown[] {
    return (ArgumentInfo?.Arguments ?? []).map((argument, index) => {
      const reference = ArgumentInfo?.ReferencedObjectPathIds?.[index];
      return typeof reference === 'number' && reference > 0 ? this.at(reference) : argument;
    });
  }

  private make(path: WirePath): Node | null {
    if (path.ObjectPathType === 1) return this.root;
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = path.ObjectPathType === 5 ? 'getItem' : uncapital(path.Name);
    const child = parent.children[name];
    if (!child) throw new ExcelError('ApiNotFound', `${parent.kind} has no ${name}.`);
    return child(...this.arguments(path));
  }
}

function queried(node: Node, select: readonly string[]): unknown {
  const data: Record<string, unknown> = identity(node);
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    if (node.items) break;
    const child = node.children[first];
    if (rest.length > 0 && child) {
      const inner = select
        .filter((other) => other.startsWith(`${first}/`))
        .map((other) => other.slice(first.length + 1));
      const found = child();
      data[capital(first)] = found && queried(found, inner);
    } else {
      data[capital(first)] = read(node, first);
    }
  }
  if (!node.items) return data;
  return { _Items: node.items().map((item) => queried(item, select)) };
}

/** By its id the proxy layer finds an item of a collection again in a later round trip. */
function identity(node: Node): Record<string, unknown> {
  return node.id === undefined ? {} : { _Id: node.id };
}

function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

function uncapital(name: string): string {
  return `${name[0]?.toLowerCase()}${name.slice(1)}`;
}

function read(node: Node, name: string): unknown {
  const property = node.properties?.[name];
  if (!property) throw new ExcelError('ApiNotFound', `${node.kind} has no property ${name}.`);
  return property();
}

function set(node: Node, name: string, value: unknown): void {
  const setter = node.setters?.[uncapital(name)] ?? node.anySetter?.(uncapital(name));
  if (!setter) throw new ExcelError('ApiNotFound', `${node.kind} has no settable ${name}.`);
  setter(value as never);
}

function invoke(node: Node, name: string, args: readonly unknown[]): unknown {
  const method = node.methods?.[uncapital(name)];
  if (!method) throw new ExcelError('ApiNotFound', `${node.kind} has no method ${name}.`);
  return method(...(args as readonly never[])) ?? null;
}

function refusal(code: string): WireResponse {
  return { ErrorCode: code, ErrorMessage: `Excel says ${code}`, Body: null };
}

export function excelModelOf(sheets: Parameters<typeof WorkbookModel.of>[0]): ExcelModel {
  return new ExcelModel(WorkbookModel.of(sheets));
}
