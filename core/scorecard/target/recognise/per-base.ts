import { keyAt, plays } from '../lexemes.ts';
import { quantityAt } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import { isYear } from '../tokens.ts';
import { type Found, isTime } from './found.ts';

/** "per 100 million VMT" as "per 100000000 VMT". */
export function perBaseAt(reader: Reader, at: number): { readonly unit: string; readonly next: number } | null {
  if (!plays(reader.lexemes[at], 'per')) return null;
  const base = quantityAt(reader, at + 1);
  if (base === null || isYear(base.value) || base.unit === '%' || base.sign !== null || base.spelled) return null;
  const ratio = keyAt(reader.lexemes, at) === '/' && base.unit === null;
  if (ratio || (base.value < 10 && !isTime(base))) return null;
  const noun = base.unit === null ? '' : ` ${base.unit}`;
  return { unit: `per ${base.value}${noun}`, next: base.next };
}

const strongPer = /^(?:per|pro|je|for every|par|pour|на каждые|за каждые|\/)$/;
const looseRate = /^(?:на|auf|trên)$/;
const people = /^(?:dân|người|trẻ|ca|trường|bệnh|lượt)/;

/**
 * "deaths per 100,000 live births", "умерших на 1000 человек": what a rate is counted by, though no number stands before
 * it. "на", "auf" and "trên" begin one only before a counted noun, and never where something changes by or to it.
 */
export function rateBaseAt(reader: Reader, at: number, changes: boolean): number | null {
  const { lexemes } = reader;
  const key = keyAt(lexemes, at);
  const loose = looseRate.test(key);
  if ((!loose && !strongPer.test(key)) || (loose && changes) || at === 0) return null;
  const base = perBaseAt(reader, at);
  const quantity = base === null ? null : quantityAt(reader, at + 1);
  if (base === null || quantity === null || isTime(quantity) || keyAt(lexemes, base.next) === ':') return null;
  if (loose && !quantity.named) return null;
  if (key === 'trên' && !people.test(quantity.unit ?? '')) return null;
  return base.next;
}

/** "5 incidents per 1,000 employees", "from 4 to 3 per 200,000 hours": the base belongs to the unit. */
export function withBase(reader: Reader, hit: Found): Found {
  const { kind, unit } = hit.target;
  const base = kind === 'absolute' || kind === 'range' || kind === 'from_to' ? perBaseAt(reader, hit.next) : null;
  if (base === null) return hit;
  const whole = unit === null ? base.unit : `${unit} ${base.unit}`;
  return { ...hit, naked: false, next: base.next, target: { ...hit.target, unit: whole } };
}
