import type { Cell } from '../../cell.ts';
import { type Refusal, refuse } from '../../scoring/refusal.ts';
import { type Parameter, parameter } from '../parameter.ts';
import { type Block, blank } from './block.ts';
import type { OptionColumn } from './columns.ts';

/** The words of an option, each with the other spellings that are understood. */
export type Spellings<Word extends string> = Readonly<Record<Word, readonly string[]>>;

/** One word for the whole call. */
export function optionCell<Name extends string, Word extends string>(
  name: Name,
  spellings: Spellings<Word>,
  fallback: Word,
): Parameter<Name, Word> {
  const understand = reader(name, spellings);
  const read = (block: Block) => (block.single ? (understand(block.cellAt(0)) ?? fallback) : oneCell(name));
  return parameter(name, 'word', 'cell', read, { isOption: true });
}

/** One word for each row, or one for all. */
export function optionRows<Name extends string, Word extends string>(
  name: Name,
  spellings: Spellings<Word>,
): Parameter<Name, OptionColumn<Word>> {
  const understand = reader(name, spellings);
  return parameter(name, 'word', 'rows', (block) => readColumn(block, understand), { isOption: true });
}

/** Words are kept as small numbers, so that a long column of them costs little more than its cells. */
function readColumn<Word extends string>(block: Block, understand: Understand<Word>): OptionColumn<Word> | Refusal {
  const step = block.single ? 0 : 1;
  const vocabulary: (Word | null)[] = [null];
  const codes = new Uint8Array(block.filled);
  let before: Cell = null;
  let code = 0;
  for (let position = 0; position < codes.length; position++) {
    const cell = block.cellAt(position);
    if (cell !== before) {
      const word = understand(cell);
      if (typeof word === 'object' && word !== null) return { ...word, row: position };
      const known = vocabulary.indexOf(word);
      code = known < 0 ? vocabulary.push(word) - 1 : known;
      before = cell;
    }
    codes[position] = code;
  }
  const wordAt = (row: number) => vocabulary[codes[row * step] ?? 0] ?? null;
  return { step, given: block.filled > 0, refusals: null, wordAt };
}

type Understand<Word extends string> = (cell: Cell) => Word | Refusal | null;

/** The word that a cell says in any of its spellings; null where the cell says none. */
export function reader<Word extends string>(name: string, spellings: Spellings<Word>): Understand<Word> {
  const bySpelling = new Map<string, Word>();
  const known = Object.keys(spellings) as Word[];
  for (const word of known) {
    for (const spelling of [word, ...spellings[word]]) bySpelling.set(spelling, word);
  }
  return (cell) => {
    // An #N/A is not a word; the row it stands in is left to whoever reads rows.
    if (typeof cell === 'string') {
      const known = bySpelling.get(cell);
      if (known !== undefined) return known;
    }
    if (blank(cell) || typeof cell === 'object') return null;
    const text = String(cell)
      .trim()
      .replace(/\u2212/g, '-')
      .toLowerCase();
    const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    return bySpelling.get(text) ?? refuse('#VALUE!', name, `"${shown}" is not known`, `Use ${listed(known)}.`);
  };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}

export function oneCell(name: string): Refusal {
  return refuse('#VALUE!', name, 'holds several cells', 'Give one cell.');
}
