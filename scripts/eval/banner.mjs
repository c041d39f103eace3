import { fstatSync, ftruncateSync, readFileSync, writeSync } from 'node:fs';

const banner = /^\s*> \S+@\S+ eval\n> node scripts\/eval\.mjs[^\n]*\n\s*$/;

/**
 * Writes to the standard output. `npm run eval -- rows.jsonl > predictions.jsonl` has npm's own two lines in the file by
 * then; they are taken out again where the file holds nothing else, so that every line is one prediction.
 * @param {string} text
 */
export function withoutBanner(text) {
  const bytes = Buffer.from(text);
  let position = holdsOnlyBanner() ? 0 : null;
  if (position === 0) ftruncateSync(1, 0);
  for (let done = 0; done < bytes.length; ) {
    const written = writeSync(1, bytes, done, bytes.length - done, position);
    done += written;
    if (position !== null) position += written;
  }
}

function holdsOnlyBanner() {
  try {
    return fstatSync(1).isFile() && banner.test(readFileSync('/proc/self/fd/1', 'utf8'));
  } catch {
    // Where the system cannot show it, the two lines stay; `npm run --silent eval` leaves them out.
    return false;
  }
}
