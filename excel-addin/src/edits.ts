import { type Area, parseAreaName } from '../../core/index.ts';
import type { ExcelHost } from './host.ts';

/** Excel tells edits of everybody, co-authors included; those that this add-in makes are left out. */
export function hearEdits(host: ExcelHost, isOwn: () => boolean, listener: (area: Area | null) => void): () => void {
  const registered = host.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (isOwn() || event.triggerSource === 'ThisLocalAddin') return;
      listener(await placeOfEdit(host, event).catch(() => null));
    });
    await context.sync();
    return handler;
  });
  return () => {
    registered
      .then((handler) => {
        handler.remove();
        return handler.context.sync();
      })
      .catch(() => undefined);
  };
}

/** Null where whole rows or columns came, went or moved. */
async function placeOfEdit(host: ExcelHost, event: Excel.WorksheetChangedEventArgs): Promise<Area | null> {
  if (event.changeType !== 'RangeEdited') return null;
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(event.worksheetId).load('name');
    await context.sync();
    return parseAreaName(event.address, sheet.name) ?? null;
  });
}
