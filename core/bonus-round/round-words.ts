import type { Language } from '../scorecard/target/index.ts';

/** What a round adds to the explanation of a single scorecard. The parts in braces are the same in all languages. */
interface RoundWords {
  readonly decimalMark: '.' | ',';
  readonly missed: string;
  readonly earned: string;
  readonly limited: string;
  readonly amount: string;
  readonly bonus: string;
  readonly pool: string;
}

export const roundWords: Readonly<Record<Language, RoundWords>> = {
  en: {
    decimalMark: '.',
    missed: 'Gate missed: {gates}.',
    earned: 'Payout on the scale: {payout} %.',
    limited: 'The payout is limited to {payout} %.',
    amount: 'Target bonus {target} × payout {payout} % × share of the period {share} %.',
    bonus: 'Bonus: {bonus}',
    pool: 'A pool of {pool} is shared out in proportion to these amounts.',
  },
  de: {
    decimalMark: ',',
    missed: 'Bedingung verfehlt: {gates}.',
    earned: 'Auszahlung nach der Staffel: {payout} %.',
    limited: 'Die Auszahlung ist auf {payout} % begrenzt.',
    amount: 'Zielbonus {target} × Auszahlung {payout} % × Anteil am Zeitraum {share} %.',
    bonus: 'Bonus: {bonus}',
    pool: 'Ein Topf von {pool} wird im Verhältnis dieser Beträge verteilt.',
  },
  fr: {
    decimalMark: ',',
    missed: 'Condition manquée : {gates}.',
    earned: 'Versement selon le barème : {payout} %.',
    limited: 'Le versement est limité à {payout} %.',
    amount: 'Prime cible {target} × versement {payout} % × part de la période {share} %.',
    bonus: 'Prime : {bonus}',
    pool: 'Une enveloppe de {pool} est répartie au prorata de ces montants.',
  },
  ru: {
    decimalMark: ',',
    missed: 'Условие не выполнено: {gates}.',
    earned: 'Выплата по шкале: {payout} %.',
    limited: 'Выплата ограничена {payout} %.',
    amount: 'Целевая премия {target} × выплата {payout} % × доля периода {share} %.',
    bonus: 'Премия: {bonus}',
    pool: 'Фонд {pool} делится пропорционально этим суммам.',
  },
  vi: {
    decimalMark: ',',
    missed: 'Không đạt điều kiện: {gates}.',
    earned: 'Mức chi trả theo thang: {payout} %.',
    limited: 'Mức chi trả tối đa là {payout} %.',
    amount: 'Thưởng mục tiêu {target} × mức chi trả {payout} % × tỷ lệ kỳ {share} %.',
    bonus: 'Thưởng: {bonus}',
    pool: 'Quỹ {pool} được chia theo tỷ lệ các số tiền này.',
  },
};
