const longest = 31;
/** Excel's rules, which are the narrowest, so that a workbook can travel between hosts. */
const forbidden = /[:\\/?*[\]]/;

/** Why a sheet cannot be called so, in the user's words; null where it can. `taken` holds the workbook's sheets. */
export function sheetNameProblem(name: string, taken: readonly string[]): string | null {
  if (name.trim() === '') return 'A sheet needs a name.';
  if (name.length > longest)
    return `The sheet name "${name}" is longer than ${longest} characters. Choose a shorter one.`;
  if (forbidden.test(name)) return `The sheet name "${name}" holds one of : \\ / ? * [ ]. Leave these out.`;
  if (name.startsWith("'") || name.endsWith("'")) return `The sheet name "${name}" begins or ends with an apostrophe.`;
  if (name.toLowerCase() === 'history') return 'Excel keeps the sheet name "History" for itself. Choose another one.';
  if (isTaken(name, taken)) return `There is already a sheet called "${name}". Choose another name.`;
  return null;
}

/** A legal, free name close to the one wanted: `KPI Scorecard – Ann`, then `… (2)`, `… (3)`, shortened where it is too long. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const cleaned = wanted
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  const base = cleaned === '' || cleaned.toLowerCase() === 'history' ? 'KPI' : cleaned;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${base.slice(0, longest - suffix.length).replace(/['\s]+$/, '')}${suffix}`;
    if (!isTaken(name, taken)) return name;
  }
}

/** Hosts take `kpi people` and `KPI People` for one name. */
function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** Why a range cannot be called so; null where it can. Letters, digits and `_`; nothing that reads like a cell (`KPI1`). */
export function rangeNameProblem(name: string): string | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name)) return `"${name}" cannot name a range: use letters, digits and _.`;
  if (/^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name)) {
    return `"${name}" cannot name a range: it reads like a cell.`;
  }
  if (/^(true|false)$/i.test(name)) return `"${name}" cannot name a range: it is a value.`;
  return null;
}
