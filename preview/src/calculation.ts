import { ICommandService, type Injector } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

const longestMilliseconds = 60_000;

/**
 * Tells when every formula shows its result. The engine begins to calculate a tenth of a second after the last change;
 * its own waiting spends half a second finding out that nothing changed, so changes are watched here.
 */
export function watchCalculation(injector: Injector): () => Promise<void> {
  /** Changes that wait for a calculation; a workbook that was just made is calculated without one. */
  let waiting = 1;
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) waiting = 0;
    else if (!options?.onlyLocal && injector.get(IActiveDirtyManagerService).get(command.id)) waiting += 1;
  });
  return async () => {
    const session = injector.get(FormulaCalculationSessionService);
    for (;;) {
      const { started, resultApplied } = session.state;
      const calculates = started && !resultApplied;
      if (waiting === 0 && !calculates) return;
      const before = waiting;
      await session.waitForLatestApplied(longestMilliseconds);
      // A long step lets the engine begin before its last changes: what has ended then may be older than they are.
      if (!calculates && waiting === before) waiting = 0;
    }
  };
}
