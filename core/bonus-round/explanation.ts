import { type Cell, isError } from '../cell.ts';
import { kpiExplain } from '../functions/kpi-explain.ts';
import { currencyDecimals } from '../money/currency.ts';
import { roundHalfAway } from '../money/round.ts';
import { writtenUnits } from '../money/written-amount.ts';
import type { BonusLine, BonusRound } from './round.ts';
import { roundWords } from './round-words.ts';
import { nameOf, scoreArguments } from './score.ts';
import { roundingDecimals } from './terms.ts';

/**
 * How one person's amount came about, in the order of the calculation; the last line is the amount. Where nothing is
 * paid yet, one line says why. The words are those of KPI_EXPLAIN; what only a round knows is added to them.
 */
export function explainLine(round: BonusRound, line: BonusLine): readonly string[] {
  if (line.units === null || line.score === null || !line.source) return [line.problem];
  const say = sentencesIn(round.terms.language);
  const { gate, earned, payout } = line;
  const isLimited = gate.open !== false && gate.cap !== null && payout !== earned;
  const missed = gate.missed.length === 0 ? [] : [say('missed', { gates: gate.missed.join(', ') })];
  const told = isLimited ? limitedLines(round, line) : functionLines(round, line, true);
  const [last = '', ...before] = [...told].reverse();
  const steps = [...before.reverse(), ...missed];
  const pool = round.options.pools.find(({ currency }) => currency === line.currency);
  if (!pool) return [...steps, last];
  const total = `${line.currency} ${say.number(pool.amount, currencyDecimals(line.currency))}`;
  return [...steps, say('pool', { pool: total }), say('bonus', { bonus: say.units(line) })];
}

/** The lines of KPI_EXPLAIN for the person's own KPIs, down to the bonus or down to the score. */
function functionLines({ terms }: BonusRound, line: BonusLine, withBonus: boolean): string[] {
  const kpis = line.source?.kpis ?? [];
  const names = kpis.map(({ kpi }) => [nameOf(kpi)]);
  const scale = terms.scale?.points.map(({ score, payout }) => [score, payout]) ?? null;
  const pay = [
    ...[line.targetBonus, scale, line.share, line.gate.open === false ? false : null],
    ...[terms.scale?.mode ?? null, terms.scale?.above ?? null, roundingDecimals(terms, line.currency)],
  ];
  const blank = pay.map(() => null);
  const told = kpiExplain.call([
    names,
    ...scoreArguments(kpis, terms),
    null,
    ...(withBonus ? pay : blank),
    known(terms.language),
  ]);
  if (!Array.isArray(told)) return [isError(told) ? told.error.message : String(told)];
  return (told as readonly (readonly Cell[])[]).map(([text]) => String(text ?? ''));
}

/** Where a gate limits the payout, the function's own last steps would be another calculation. */
function limitedLines(round: BonusRound, line: BonusLine): string[] {
  const say = sentencesIn(round.terms.language);
  const percent = (ratio: number | null) => say.number(roundHalfAway((ratio ?? 0) * 100, 2));
  const target = say.number(line.targetBonus ?? 0);
  return [
    ...functionLines(round, line, false),
    say('earned', { payout: percent(line.earned) }),
    say('limited', { payout: percent(line.payout) }),
    say('amount', { target, payout: percent(line.payout), share: percent(line.share) }),
    say('bonus', { bonus: say.units(line) }),
  ];
}

function known(language: string): keyof typeof roundWords {
  return language in roundWords ? (language as keyof typeof roundWords) : 'en';
}

function sentencesIn(language: string) {
  const { decimalMark, ...sentences } = roundWords[known(language)];
  const number = (value: number, decimals?: number) => {
    return (decimals === undefined ? String(value) : value.toFixed(decimals)).replace('.', decimalMark);
  };
  const say = (sentence: keyof typeof sentences, values: Readonly<Record<string, string>>) => {
    return sentences[sentence].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  };
  const units = ({ units: amount, currency }: BonusLine) => {
    return amount === null ? '' : writtenUnits(amount, currencyDecimals(currency)).replace('.', decimalMark);
  };
  return Object.assign(say, { number, units });
}
