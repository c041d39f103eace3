import type { ScriptRun } from '../../gsheets-addon/src/sidebar-workbook.ts';

/** The functions of a script, as the sidebar may call them. */
export type ScriptFunctions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** How often the sidebar called, and how much it sent and got. */
export interface Traffic {
  readonly calls: string[];
  largestCharacters: number;
}

/**
 * `google.script.run` over the functions of a script: only plain values cross, each call on its own, and a date anywhere
 * in a result makes the whole of it null. Names that end in `_` cannot be called.
 */
export function scriptRun(
  functions: ScriptFunctions,
  traffic: Traffic = { calls: [], largestCharacters: 0 },
): ScriptRun {
  return runner(functions, traffic, () => undefined, console.error);
}

function runner(
  functions: ScriptFunctions,
  traffic: Traffic,
  success: (result: never) => void,
  failure: (failure: unknown) => void,
): ScriptRun {
  const members = {
    withSuccessHandler: (handler: (result: never) => void) => runner(functions, traffic, handler, failure),
    withFailureHandler: (handler: (failure: unknown) => void) => runner(functions, traffic, success, handler),
  };
  return new Proxy(members, {
    get: (target, name) => {
      if (name in target) return target[name as keyof typeof target];
      const called = typeof name === 'string' && !name.endsWith('_') ? functions[name] : undefined;
      if (!called) throw new TypeError(`google.script.run.${String(name)} is not a function`);
      return (...args: unknown[]) => {
        const sent = args.map((argument) => crossing(argument));
        traffic.calls.push(String(name));
        traffic.largestCharacters = Math.max(traffic.largestCharacters, JSON.stringify(sent).length);
        setTimeout(() => answer(called, sent, success, failure));
      };
    },
  }) as unknown as ScriptRun;
}

function answer(
  called: (...args: never[]) => unknown,
  sent: readonly unknown[],
  success: (result: never) => void,
  failure: (failure: unknown) => void,
): void {
  let result: unknown;
  try {
    result = called(...(sent as never[]));
  } catch (error) {
    // Only the message of an error crosses.
    failure(new Error(error instanceof Error ? error.message : String(error)));
    return;
  }
  success((holdsDate(result) ? null : crossing(result)) as never);
}

function crossing(value: unknown): unknown {
  if (holdsDate(value)) throw new TypeError('Failed due to illegal value in property: 0');
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function holdsDate(value: unknown): boolean {
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
}
