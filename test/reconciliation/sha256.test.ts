import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../core/reconciliation/sha256.ts';

/** The messages and digests of NIST's examples for FIPS 180-4, and the padding's edges. */
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  [
    'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
    'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('digests %.20s as the standard prints it', (message, digest) => {
  expect(sha256(message)).toBe(digest);
});

test('digests every length around a block as Node does', () => {
  for (let length = 50; length < 140; length++) expectNode('é'.repeat(length));
});

test('digests any text as Node does, half a surrogate pair included', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectNode));
  expectNode('\ud800 and \udfff');
});

function expectNode(text: string): void {
  expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
}
