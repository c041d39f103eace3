import { type Area, parseAreaName } from '../../core/index.ts';

/** A formula as the model's calculation walks it. */
export type Tree =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Tree | null)[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Tree[] };

const tokens =
  /\s*(?:("(?:[^"]|"")*")|(#[A-Z0-9/]+[!?]?)|((?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(]))|([\p{L}_][\p{L}\p{N}_.]*)|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|(<>|<=|>=|[-+*/^&=<>%(),]))/uy;

/** Binary operators, loosest first. */
const levels = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Reads an en-US formula; throws a SyntaxError where a sheet would refuse it. */
export function treeOf(formula: string, sheet: string): Tree {
  const reader = new Reader(formula, sheet);
  const tree = reader.expression(0);
  reader.finish();
  return tree;
}

class Reader {
  private readonly found: RegExpExecArray[] = [];
  private at = 0;
  private readonly formula: string;
  private readonly sheet: string;

  constructor(formula: string, sheet: string) {
    this.formula = formula;
    this.sheet = sheet;
    tokens.lastIndex = 1;
    const end = formula.trimEnd().length;
    while (tokens.lastIndex < end) {
      const token = tokens.exec(formula);
      if (!token) throw new SyntaxError(`A sheet cannot read ${formula}`);
      this.found.push(token);
    }
  }

  finish(): void {
    if (this.at < this.found.length) throw new SyntaxError(`A sheet cannot read ${this.formula}`);
  }

  expression(level: number): Tree {
    const operators = levels[level];
    if (!operators) return this.percent();
    let tree = this.expression(level + 1);
    for (let operator = this.sign(); operator && operators.includes(operator); operator = this.sign()) {
      this.at += 1;
      tree = { kind: 'operation', operator, operands: [tree, this.expression(level + 1)] };
    }
    return tree;
  }

  private percent(): Tree {
    let tree = this.unary();
    while (this.sign() === '%') {
      this.at += 1;
      tree = { kind: 'operation', operator: '%', operands: [tree] };
    }
    return tree;
  }

  private unary(): Tree {
    const sign = this.sign();
    if (sign !== '-' && sign !== '+') return this.primary();
    this.at += 1;
    return { kind: 'operation', operator: `unary ${sign}`, operands: [this.unary()] };
  }

  private primary(): Tree {
    const [, text, error, reference, word, number, sign] = this.found[this.at] ?? [];
    this.at += 1;
    if (text !== undefined) return { kind: 'value', value: text.slice(1, -1).replace(/""/g, '"') };
    if (error !== undefined) return { kind: 'error', code: error };
    if (number !== undefined) return { kind: 'value', value: Number(number) };
    const area = reference === undefined ? undefined : parseAreaName(reference, this.sheet);
    if (area) return { kind: 'area', area };
    if (word !== undefined) return this.sign() === '(' ? this.call(word) : this.word(word);
    if (sign !== '(') throw new SyntaxError(`A sheet cannot read ${this.formula}`);
    const inner = this.expression(0);
    this.expect(')');
    return inner;
  }

  private word(word: string): Tree {
    if (/^(true|false)$/i.test(word)) return { kind: 'value', value: word.toLowerCase() === 'true' };
    return { kind: 'name', name: word };
  }

  private call(name: string): Tree {
    this.expect('(');
    const args: (Tree | null)[] = [];
    while (this.sign() !== ')') {
      const leftOut = this.sign() === ',';
      args.push(leftOut ? null : this.expression(0));
      if (this.sign() === ',') {
        this.at += 1;
        if (this.sign() === ')') args.push(null);
      } else if (this.sign() !== ')') throw new SyntaxError(`A sheet cannot read ${this.formula}`);
    }
    this.expect(')');
    return { kind: 'call', name: name.toUpperCase(), args };
  }

  private sign(): string | undefined {
    return this.found[this.at]?.[6];
  }

  private expect(sign: string): void {
    if (this.sign() !== sign) throw new SyntaxError(`A sheet cannot read ${this.formula}`);
    this.at += 1;
  }
}
