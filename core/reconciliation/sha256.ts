/**
 * SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits (FIPS 180-4). Written out here because the core has
 * neither `crypto` nor `TextEncoder` in every host, and a seal must be the same in all of them.
 */
export function sha256(text: string): string {
  const words = paddedWords(utf8(text));
  const state = Int32Array.from(initialState);
  const schedule = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) digestBlock(words, block, state, schedule);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function digestBlock(words: Int32Array, block: number, state: Int32Array, schedule: Int32Array): void {
  for (let step = 0; step < 64; step++) {
    schedule[step] =
      step < 16
        ? at(words, block + step)
        : smallSigma1(at(schedule, step - 2)) +
          at(schedule, step - 7) +
          smallSigma0(at(schedule, step - 15)) +
          at(schedule, step - 16);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let step = 0; step < 64; step++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + bigSigma1(e) + choice + at(roundConstants, step) + at(schedule, step)) | 0;
    const second = (bigSigma0(a) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word;
}

/** The message, a one bit, zeros, and the length in bits, in big-endian words, a multiple of 16 of them. */
function paddedWords(bytes: readonly number[]): Int32Array {
  const words = new Int32Array(((bytes.length + 8) >> 6) * 16 + 16);
  const put = (index: number, byte: number) => {
    words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index % 4) * 8));
  };
  for (const [index, byte] of bytes.entries()) put(index, byte);
  put(bytes.length, 0x80);
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

/** Iterating a string yields whole code points; a lone surrogate is written as U+FFFD, as every encoder does. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

const tail = (code: number): number => 0x80 | (code & 0x3f);
const at = (words: Int32Array, index: number): number => words[index] ?? 0;
const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));
const bigSigma0 = (word: number): number => rotate(word, 2) ^ rotate(word, 13) ^ rotate(word, 22);
const bigSigma1 = (word: number): number => rotate(word, 6) ^ rotate(word, 11) ^ rotate(word, 25);
const smallSigma0 = (word: number): number => rotate(word, 7) ^ rotate(word, 18) ^ (word >>> 3);
const smallSigma1 = (word: number): number => rotate(word, 17) ^ rotate(word, 19) ^ (word >>> 10);

const primes = firstPrimes(64);
/** The first 32 bits of the fractions of the square roots of the first 8 primes. */
const initialState = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x100000000) | 0;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
