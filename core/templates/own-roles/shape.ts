/** What was wrong, in words for the person who chose the file. */
export type Problems = string[];

/** An object with exactly these members; those in `optional` may be absent. An empty object where it is none. */
export function objectIn(
  value: unknown,
  where: string,
  members: readonly string[],
  problems: Problems,
  optional: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(`${where} is not an object.`);
    return {};
  }
  const object: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (members.includes(key)) object[key] = member;
    else problems.push(`${where} has a member “${key.slice(0, 40)}” that is not known.`);
  }
  const missing = members.filter((key) => !(key in object) && !optional.includes(key));
  if (missing.length > 0) problems.push(`${where} lacks ${missing.join(', ')}.`);
  return object;
}

/** A text that is not blank, of at most so many characters, without control characters. */
export function textIn(value: unknown, where: string, most: number, problems: Problems): string {
  if (value === undefined) return '';
  if (typeof value !== 'string' || value.trim() === '' || value.length > most || hasControls(value)) {
    problems.push(`${where} is not a text of 1 to ${most} characters.`);
    return '';
  }
  return value;
}

export function textsIn(value: unknown, where: string, most: number, longest: number, problems: Problems): string[] {
  if (!Array.isArray(value) || value.length > most) {
    problems.push(`${where} is not a list of at most ${most} texts.`);
    return [];
  }
  return value.map((text: unknown, index) => textIn(text, `${where} ${index + 1}`, longest, problems));
}

export function numberIn(value: unknown, where: string, least: number, most: number, problems: Problems): number {
  if (value === undefined) return least;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  problems.push(`${where} is not a number from ${least} to ${most}.`);
  return least;
}

export function oneOf<Word extends string>(
  value: unknown,
  words: readonly [Word, ...Word[]],
  where: string,
  problems: Problems,
): Word {
  const found = words.find((word) => word === value);
  if (found === undefined && value !== undefined) problems.push(`${where} is none of ${words.join(', ')}.`);
  return found ?? words[0];
}

function hasControls(text: string): boolean {
  return [...text].some((character) => character < ' ');
}
