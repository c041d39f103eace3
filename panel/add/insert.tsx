import { useMemo, useState } from 'preact/hooks';
import { insertScorecard, type RoleTemplate, roleForText, type Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { knownRoles } from './known-roles.ts';
import { listedPeople, type TeamForm } from './team.ts';
import { TeamPlanView } from './team-plan.tsx';

interface InsertProps {
  readonly role: RoleTemplate;
  readonly seniority: string;
}

/** For one person, or for everybody in the people sheet who has this role. */
export function Insert({ role, seniority }: InsertProps) {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  const [form, setForm] = useState<'one' | TeamForm>('one');
  const people = useMemo(() => (snapshot ? peopleOf(role, snapshot) : []), [role, snapshot]);
  if (snapshot === null) return null;
  return (
    <>
      {people.length > 0 && (
        <Segmented
          label={words.add.whom}
          options={[
            { value: 'one', text: words.add.forms.one },
            { value: 'scorecards', text: words.add.forPeople(people.length) },
            { value: 'register', text: words.add.forms.register },
          ]}
          value={form}
          onChange={setForm}
        />
      )}
      {form === 'one' || people.length === 0 ? (
        <InsertOne role={role} seniority={seniority} snapshot={snapshot} />
      ) : (
        <TeamPlanView people={people} form={form} meant={{}} snapshot={snapshot} />
      )}
    </>
  );
}

function peopleOf(role: RoleTemplate, snapshot: Snapshot) {
  const { roles } = knownRoles(snapshot);
  return (listedPeople(snapshot)?.people ?? []).filter((person) => roleForText(person.role, roles)?.id === role.id);
}

function InsertOne({ role, seniority, snapshot }: InsertProps & { readonly snapshot: Snapshot }) {
  const { session, writing } = usePanel();
  const [name, setName] = useState('');
  const insert = async () => {
    const person = name.trim() === '' ? {} : { person: { id: '', name, department: '', manager: '' } };
    const options = { seniority, today: session.host.today(), ...person };
    const { changes, sheet, firstInput } = insertScorecard(role, options, snapshot);
    await writing.write(oneStep(changes, words.add.doing, words.add.said(sheet), firstInput));
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
