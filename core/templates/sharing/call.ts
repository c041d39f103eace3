/** One call of a function inside a formula, with what stands around it. */
export interface Call {
  readonly name: string;
  /** The arguments as they are written, trimmed; one left out is an empty text. */
  readonly args: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** The first call of a function whose name begins with `KPI_`, outermost first; null where there is none. */
export function findCall(formula: string): Call | null {
  const start = nameAt(formula);
  if (!start) return null;
  const open = start.at + start.name.length;
  const args: string[] = [];
  let from = open + 1;
  let depth = 0;
  for (const at of codePositions(formula, open)) {
    const character = formula[at];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 || (depth === 1 && character === ',')) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
    }
    if (depth === 0) {
      const bare = args.length === 1 && args[0] === '' ? [] : args;
      return { name: start.name, args: bare, before: formula.slice(0, start.at), after: formula.slice(at + 1) };
    }
  }
  return null;
}

function nameAt(formula: string): { name: string; at: number } | null {
  for (const at of codePositions(formula, 0)) {
    if (/[A-Za-z0-9_.]/.test(formula[at - 1] ?? '')) continue;
    const name = /^KPI_[A-Z_]+(?=\()/.exec(formula.slice(at))?.[0];
    if (name !== undefined) return { name, at };
  }
  return null;
}

/** Positions that are neither in a text nor in a quoted sheet name. */
function* codePositions(formula: string, from: number): Generator<number> {
  let quote: string | null = null;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at] ?? '';
    if (quote !== null) {
      if (character === quote) quote = null;
    } else if (character === '"' || character === "'") quote = character;
    else yield at;
  }
}
