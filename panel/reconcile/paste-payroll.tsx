import { useState } from 'preact/hooks';
import { planPayrollSheet, type Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

/** A payroll list from the clipboard becomes a sheet of its own, every cell as it was. */
export function PastePayroll({ snapshot, open }: { readonly snapshot: Snapshot; readonly open: boolean }) {
  const { writing } = usePanel();
  const [text, setText] = useState('');
  const planned = text.trim() === '' ? null : planPayrollSheet(snapshot, text);
  const write = async () => {
    if (planned === null) return;
    const said = words.reconcile.pastedSaid(planned.sheet);
    const written = await writing.write(oneStep(planned.changes, words.reconcile.pasting, said));
    if (written > 0) setText('');
  };
  return (
    <Disclosure title={words.reconcile.paste} open={open}>
      <div class="stack">
        <TextField
          long
          label={words.reconcile.pasteLabel}
          help={words.reconcile.pasteHelp}
          value={text}
          wrong={text.trim() !== '' && planned === null ? words.reconcile.pasteWrong : undefined}
          onChange={setText}
        />
        <div class="line">
          <Button disabled={planned === null} onPress={write}>
            {words.reconcile.pasteButton}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
