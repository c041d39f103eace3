import { type Area, WorkbookError, type WorkbookErrorCode } from '../../core/index.ts';

/** An error as it crosses the wire. */
export interface WireError {
  readonly code: WorkbookErrorCode;
  readonly message: string;
  readonly area?: Area;
}

/** What Google said, in the user's words. Whoever throws it has seen to it that nothing was changed. */
export function wireErrorOf(failure: unknown): WireError {
  if (failure instanceof WorkbookError) {
    const { code, message, area } = failure;
    return area ? { code, message, area } : { code, message };
  }
  const reason = reasonOf(failure);
  if (/permission|protected/i.test(reason)) {
    return {
      code: 'permission',
      message: `You may not change these cells. Nothing was changed. Google said: ${reason}`,
    };
  }
  return { code: 'host', message: `Google Sheets refused the step, so nothing was changed. It said: ${reason}` };
}

export function reasonOf(failure: unknown): string {
  const reason = String(failure instanceof Error ? failure.message : failure);
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
