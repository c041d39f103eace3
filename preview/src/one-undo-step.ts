import { ICommandService, type IUndoRedoItem, IUndoRedoService, sequenceExecute, type Univer } from '@univerjs/core';

/**
 * Runs work that executes many commands and files all of it as one step of the undo stack. If the work fails, everything
 * it did is taken back and nothing is filed.
 *
 * Univer's own batching keeps the steps back in the order in which they were done, so that undoing "add a sheet, write
 * into it" would first remove the sheet and then fail; here they run backwards.
 */
export async function oneUndoStep(univer: Univer, unitID: string, work: () => Promise<void>): Promise<void> {
  const injector = univer.__getInjector();
  const stack = injector.get(IUndoRedoService);
  const done: IUndoRedoItem[] = [];
  const file = stack.pushUndoRedo;
  stack.pushUndoRedo = (item) => {
    done.push(item);
  };
  const back = () => [...done].reverse().flatMap((item) => item.undoMutations);
  try {
    await work();
  } catch (failure) {
    sequenceExecute(back(), injector.get(ICommandService));
    throw failure;
  } finally {
    stack.pushUndoRedo = file;
  }
  if (done.length === 0) return;
  stack.pushUndoRedo({
    unitID,
    undoMutations: back(),
    redoMutations: done.flatMap((item) => item.redoMutations),
  });
}
