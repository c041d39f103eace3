import { type Area, areaName, type Change, fullAreaName } from '../../core/index.ts';
import type { ExcelHost } from './host.ts';

/** What is known of the cells that get notes: the note or, in an Excel without notes, whether there is a comment. */
export interface Notes {
  readonly notes: ReadonlyMap<string, Excel.Note>;
  readonly commented: ReadonlySet<string>;
}

type NoteChange = Extract<Change, { kind: 'note' }>;

/** Queues the loading of notes on sheets that stand already. Comments can only be asked for one by one. */
export async function loadNotes(
  host: ExcelHost,
  context: Excel.RequestContext,
  changes: readonly Change[],
  added: ReadonlySet<string>,
): Promise<Notes> {
  const notes = new Map<string, Excel.Note>();
  const commented = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'note' || added.has(change.at.sheet)) continue;
    const place = fullAreaName(change.at);
    if (host.supports('1.18')) {
      const sheet = context.workbook.worksheets.getItem(change.at.sheet);
      notes.set(place, sheet.notes.getItemOrNullObject(areaName(change.at)).load('content'));
    } else if (host.supports('1.10') && (await hasComment(host, change.at))) {
      commented.add(place);
    }
  }
  return { notes, commented };
}

async function hasComment(host: ExcelHost, at: Area): Promise<boolean> {
  try {
    await host.run(async (context) => {
      context.workbook.comments.getItemByCell(fullAreaName(at)).load('id');
      await context.sync();
    });
    return true;
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ItemNotFound') return false;
    throw failure;
  }
}

/** A note where Excel has notes, a comment where it has only those, nothing in a still older one. */
export function queueNote(host: ExcelHost, context: Excel.RequestContext, change: NoteChange, known: Notes): void {
  const place = fullAreaName(change.at);
  if (host.supports('1.18')) {
    const note = known.notes.get(place);
    if (note && !note.isNullObject) note.delete();
    if (change.text !== null) {
      context.workbook.worksheets.getItem(change.at.sheet).notes.add(areaName(change.at), change.text);
    }
    return;
  }
  if (!host.supports('1.10')) return;
  const { comments } = context.workbook;
  if (known.commented.has(place)) comments.getItemByCell(place).delete();
  if (change.text !== null) comments.add(place, change.text);
}
