import {
  type DependencyOverride,
  ICommandService,
  IContextService,
  type Injector,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  sequenceExecute,
} from '@univerjs/core';

/**
 * The undo stack, able to file the work of many commands as one step.
 *
 * Univer's own batching keeps the ways back in the order in which the commands ran, so that undoing "add a sheet, write
 * into it" would first remove the sheet and then fail; here they run backwards. And where the work fails, everything it
 * did is taken back and nothing is filed.
 */
class UndoSteps extends LocalUndoRedoService {
  private step: IUndoRedoItem[] | null = null;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.step) this.step.push(item);
    else super.pushUndoRedo(item);
  }

  async asOne(unitID: string, work: () => Promise<void>): Promise<void> {
    const step: IUndoRedoItem[] = [];
    const undoMutations = () => [...step].reverse().flatMap((item) => item.undoMutations);
    this.step = step;
    try {
      await work();
    } catch (failure) {
      sequenceExecute(undoMutations(), this._commandService);
      throw failure;
    } finally {
      this.step = null;
    }
    if (step.length === 0) return;
    this.pushUndoRedo({
      unitID,
      undoMutations: undoMutations(),
      redoMutations: step.flatMap((item) => item.redoMutations),
    });
  }
}

/** To be handed to Univer when it starts; `oneUndoStep` needs it. */
export const undoStepsOverride: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (instances: IUniverInstanceService, commands: ICommandService, contexts: IContextService) =>
        new UndoSteps(instances, commands, contexts),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];

/** Runs work on a workbook as one step of its undo stack, or, if it fails, as if it had never been begun. */
export async function oneUndoStep(injector: Injector, unitID: string, work: () => Promise<void>): Promise<void> {
  const stack = injector.get(IUndoRedoService);
  if (!(stack instanceof UndoSteps)) throw new Error('Univer was started without undo steps.');
  await stack.asOne(unitID, work);
}
