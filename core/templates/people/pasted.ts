/**
 * Rows and cells of a text that was copied from a spreadsheet or saved as CSV: tabs, semicolons or commas between cells,
 * quotes around cells that hold them. Nothing is trimmed and nothing is made a number: `01234` stays `01234`.
 */
export function pastedGrid(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (quoted) {
      if (character === '"') quoted = false;
      else cell += character;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** What a spreadsheet puts on the clipboard is told by its tabs; otherwise the more frequent of `;` and `,` in line one. */
function separatorOf(text: string): '\t' | ';' | ',' {
  if (text.includes('\t')) return '\t';
  const first = text.split('\n')[0] ?? '';
  return first.split(';').length >= first.split(',').length ? ';' : ',';
}
