import type { Cell } from '../../cell.ts';
import { type Refusal, refuse } from '../../scoring/refusal.ts';
import { described, mainGroup, type Parameter, type ParameterWords } from '../parameter.ts';
import { type Block, blank } from './block.ts';
import type { OptionColumn } from './columns.ts';

/** The words of an option, each with the other spellings that are understood. */
export type Spellings<Word extends string> = Readonly<Record<Word, readonly string[]>>;

/** One word for the whole call. */
export function optionCell<Name extends string, Word extends string>(
  name: Name,
  spellings: Spellings<Word>,
  fallback: Word,
  words: ParameterWords,
): Parameter<Name, Word> {
  const understand = reader(name, spellings);
  return {
    ...described(name, 'cell', words),
    wanted: 'cells',
    isOption: true,
    group: mainGroup,
    mayLack: false,
    read(block) {
      if (!block.single) return oneCell(name);
      const word = understand(block.cellAt(0));
      return word ?? fallback;
    },
  };
}

/** One word for each row, or one for all. */
export function optionRows<Name extends string, Word extends string>(
  name: Name,
  spellings: Spellings<Word>,
  words: ParameterWords,
): Parameter<Name, OptionColumn<Word>> {
  const understand = reader(name, spellings);
  return {
    ...described(name, 'rows', words),
    wanted: 'cells',
    isOption: true,
    group: mainGroup,
    mayLack: true,
    read: (block) => readColumn(block, understand),
  };
}

function readColumn<Word extends string>(block: Block, understand: Understand<Word>): OptionColumn<Word> | Refusal {
  const step = block.single ? 0 : 1;
  if (block.filled === 0) return { step, given: false, refusals: null, words: null };
  const words: (Word | null)[] = [];
  let before: Cell = null;
  let word: Word | null = null;
  for (let position = 0; position < block.filled; position++) {
    const cell = block.cellAt(position);
    if (cell !== before) {
      const understood = understand(cell);
      if (typeof understood === 'object' && understood !== null) return { ...understood, row: position };
      before = cell;
      word = understood;
    }
    words.push(word);
  }
  return { step, given: true, refusals: null, words };
}

type Understand<Word extends string> = (cell: Cell) => Word | Refusal | null;

function reader<Word extends string>(name: string, spellings: Spellings<Word>): Understand<Word> {
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
