import { beforeAll, describe, expect, test } from 'vitest';
import { functions, type Result } from '../../core/index.ts';
import { inExcel } from './hosts/excel.ts';
import { inNode } from './hosts/node.ts';
import { inPreview } from './hosts/preview.ts';
import { inSheets } from './hosts/sheets.ts';

const calls = functions.flatMap((fn) => fn.examples.map((example) => ({ fn, args: example.args, example })));

/** One example of the reference is one demand on every product: change its result, and all of them fail. */
describe.each([inNode, inExcel, inSheets, inPreview])('in $name', ({ calculate, visible }) => {
  let results: readonly Result[] = [];
  beforeAll(async () => {
    results = await calculate(calls);
  });

  test.each(calls.map((call, index) => [call.fn.name, call.example.note, call, index] as const))(
    '%s: %s',
    (_name, _note, call, index) => expect(results[index]).toEqual(visible(call.example.result, call)),
  );
});
