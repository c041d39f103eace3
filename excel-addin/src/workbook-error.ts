import { WorkbookError, type WorkbookErrorCode } from '../../core/index.ts';

/** Excel was doing something else; the same batch may succeed a moment later. */
const busyCodes = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
]);

const words: Readonly<Record<string, readonly [WorkbookErrorCode, string]>> = {
  InvalidOperationInCellEditMode: ['busy', 'A cell is being edited. Press Enter or Escape, then repeat the step.'],
  AccessDenied: ['permission', 'This workbook may not be changed: it is protected or opened for reading only.'],
  RequestPayloadSizeLimitExceeded: ['too-big', 'The step is larger than Excel takes at once. Do it in parts.'],
  ResponsePayloadSizeLimitExceeded: ['too-big', 'The sheets hold more than Excel hands out at once.'],
};

export function isBusy(failure: unknown): boolean {
  return busyCodes.has(codeOf(failure));
}

export function isTooMuchToRead(failure: unknown): boolean {
  return codeOf(failure) === 'ResponsePayloadSizeLimitExceeded';
}

/** What Excel said, in the user's words. Whoever throws it has seen to it that nothing was changed. */
export function asWorkbookError(failure: unknown): WorkbookError {
  if (failure instanceof WorkbookError) return failure;
  const code = codeOf(failure);
  const [known, sentence] = words[code] ?? [];
  if (known && sentence) return new WorkbookError(known, `${sentence} Nothing was changed.`);
  if (busyCodes.has(code)) return new WorkbookError('busy', 'Excel is busy. Repeat the step. Nothing was changed.');
  return new WorkbookError('host', `Excel refused the step, so nothing was changed. It said: ${reasonOf(failure)}`);
}

export function reasonOf(failure: unknown): string {
  const reason = failure instanceof Error ? failure.message : String(failure);
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}

function codeOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return '';
  return String(failure.code);
}
