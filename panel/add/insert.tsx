import { useState } from 'preact/hooks';
import { insertScorecard, type RoleTemplate } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';

/** Whose scorecard it becomes, and the button that inserts it. */
export function Insert({ role, seniority }: { readonly role: RoleTemplate; readonly seniority: string }) {
  const { session, writing } = usePanel();
  const [name, setName] = useState('');
  const insert = async () => {
    const snapshot = session.snapshot.value;
    if (snapshot === null) return;
    const person = name.trim() === '' ? {} : { person: { id: '', name, department: '', manager: '' } };
    const options = { seniority, today: session.host.today(), ...person };
    const { changes, sheet, firstInput } = insertScorecard(role, options, snapshot);
    await writing.write({
      parts: [changes],
      doing: words.add.doing,
      said: () => words.add.said(sheet),
      show: firstInput,
    });
  };
  return (
    <>
      <TextField label={words.add.name} help={words.add.nameHelp} value={name} onChange={setName} />
      <div class="at-hand">
        <Button kind="primary" wide onPress={insert}>
          {words.add.insert}
        </Button>
      </div>
    </>
  );
}
