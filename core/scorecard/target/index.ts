export { type Language, languageOf } from './language.ts';
export { type NumberReading, readNumber } from './number.ts';
export { readPeriod } from './period.ts';
export { readStatement, type StatementOptions, type StatementReading } from './read-statement.ts';
export { readTarget } from './read-target.ts';
export type {
  Comparator,
  Target,
  TargetDirection,
  TargetKind,
  TargetOptions,
  TargetPeriod,
  TargetReading,
  TargetStatus,
} from './reading.ts';
export { convertUnit, isCountedNoun, isOnlyUnit, normaliseUnit } from './unit.ts';
