import { useMemo, useState } from 'preact/hooks';
import { pastedGrid, type Snapshot, understandPeople } from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { Chip } from '../parts/chip.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { knownRoles } from './known-roles.ts';
import { listedPeople, type TeamForm, unknownRoles } from './team.ts';
import { TeamPlanView } from './team-plan.tsx';

/** From this many people on, one long table is easier to live with than a sheet each. */
const registerFrom = 30;
const tones = { error: 'bad', warning: 'warn', info: 'info' } as const;

/** Scorecards for everybody in the people sheet, or in a list that is pasted here. */
export function AddTeam({ snapshot }: { readonly snapshot: Snapshot }) {
  const { session } = usePanel();
  const { roles } = knownRoles(snapshot);
  const listed = useMemo(() => listedPeople(snapshot), [snapshot]);
  const [pasted, setPasted] = useState('');
  const reading = useMemo(() => {
    return pasted.trim() === '' ? listed : understandPeople(pastedGrid(pasted), roles);
  }, [pasted, listed, roles]);
  const [chosen, setForm] = useState<TeamForm | null>(null);
  const [meant, setMeant] = useState<Readonly<Record<string, string>>>({});
  useHint(words.add.hintTeam);
  const people = reading?.people ?? [];
  const form = chosen ?? (people.length >= registerFrom ? 'register' : 'scorecards');
  const departments = new Set(people.map(({ department }) => department.trim()).filter(Boolean)).size;
  const unknown = unknownRoles(people, roles);
  return (
    <>
      {listed && pasted === '' && <p class="muted">{words.add.listed}</p>}
      <TextField long label={words.add.paste} help={words.add.pasteHelp} value={pasted} onChange={setPasted} />
      {reading && people.length > 0 && <p class="strong">{words.add.read(people.length, departments)}</p>}
      {reading && reading.findings.length > 0 && (
        <ul class="ruled">
          {reading.findings.map(({ severity, message }) => (
            <li class="line top-aligned" key={message}>
              <span class="grow">{message}</span>
              <Chip tone={tones[severity]}>{words.check.severity[severity]}</Chip>
            </li>
          ))}
        </ul>
      )}
      {unknown.map((text) => (
        <ChoiceField
          key={text}
          label={words.add.whichRole(text)}
          value={meant[text] ?? ''}
          options={[{ value: '', text: words.add.noRole }, ...roles.map(({ id, role }) => ({ value: id, text: role }))]}
          onChange={(role) => {
            const { [text]: _, ...others } = meant;
            setMeant(role === '' ? others : { ...others, [text]: role });
          }}
        />
      ))}
      {people.length > 0 && (
        <>
          <Segmented
            label={words.add.whom}
            options={[
              { value: 'scorecards', text: words.add.forms.scorecards },
              { value: 'register', text: words.add.forms.register },
            ]}
            value={form}
            onChange={setForm}
          />
          <p class="muted">{words.add.formHelp[form]}</p>
          <TeamPlanView people={people} form={form} meant={meant} snapshot={snapshot} />
        </>
      )}
      {people.length === 0 && pasted === '' && session.snapshot.value && <p class="muted">{words.add.noPeople}</p>}
    </>
  );
}
