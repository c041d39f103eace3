import { describe, expect, test } from 'vitest';
import { functions } from '../../core/index.ts';

describe.each(functions)('$name', ({ name, examples, errors, parameters, call }) => {
  test.each(examples)('$note', ({ args, result }) => {
    expect(args.length).toBeLessThanOrEqual(parameters.length);
    expect(call(args)).toStrictEqual(result);
  });

  test('shows each of its errors in an example', () => {
    const shown = new Set(examples.map(({ result }) => JSON.stringify(result).match(/"code":"([^"]+)"/)?.[1]));
    for (const { code } of errors) expect(shown, `${name} names ${code}`).toContain(code);
  });

  test('has examples that survive JSON', () => {
    expect(JSON.parse(JSON.stringify(examples))).toStrictEqual(examples);
  });
});
