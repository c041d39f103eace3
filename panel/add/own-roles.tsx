import { useState } from 'preact/hooks';
import {
  type CheckedRole,
  type RoleTemplate,
  readRoleFile,
  roleFile,
  roleFromScorecard,
  type Scorecard,
  type Snapshot,
  saveRole,
} from '../../core/index.ts';
import { understood } from '../book.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { knownRoles } from './known-roles.ts';

/** A scorecard that was refined can be saved as a role in the file, used again, and handed on as a small file. */
export function OwnRoles({ snapshot }: { readonly snapshot: Snapshot }) {
  const { book } = understood(snapshot);
  const { problems } = knownRoles(snapshot);
  const ours = book.scorecards.filter(({ kind }) => kind === 'scorecard');
  return (
    <Disclosure title={words.ownRoles.title}>
      <div class="stack wide-apart">
        {problems.map(({ sheet, lacks }) => (
          <p class="help wrong" key={sheet}>
            {words.ownRoles.unusable(sheet)} {lacks.join(' ')}
          </p>
        ))}
        {ours.length > 0 && <SaveRole scorecards={ours} snapshot={snapshot} />}
        <ReadRole snapshot={snapshot} />
      </div>
    </Disclosure>
  );
}

function SaveRole({
  scorecards,
  snapshot,
}: {
  readonly scorecards: readonly Scorecard[];
  readonly snapshot: Snapshot;
}) {
  const [position, setPosition] = useState(0);
  const [name, setName] = useState('');
  const [seniority, setSeniority] = useState('');
  const [tried, setTried] = useState(false);
  const save = useSaveRole(snapshot);
  const scorecard = scorecards[position] ?? scorecards[0];
  const checked = scorecard ? roleFromScorecard(scorecard, { role: name, seniority }) : null;
  const problems = checked && 'problems' in checked ? checked.problems : [];
  return (
    <section class="stack">
      <h2>{words.ownRoles.save}</h2>
      <ChoiceField
        label={words.ownRoles.scorecard}
        value={String(position)}
        options={scorecards.map(({ title }, index) => ({ value: String(index), text: title }))}
        onChange={(value) => setPosition(Number(value))}
      />
      <TextField label={words.ownRoles.name} value={name} onChange={setName} />
      <TextField label={words.ownRoles.seniority} value={seniority} onChange={setSeniority} />
      {tried && problems.length > 0 && (
        <p class="help wrong" role="alert">
          {problems.join(' ')}
        </p>
      )}
      <div class="line">
        <Button
          disabled={name.trim() === ''}
          onPress={() => {
            setTried(true);
            if (checked && 'role' in checked) save(checked.role);
          }}
        >
          {words.ownRoles.saveRole}
        </Button>
      </div>
    </section>
  );
}

function ReadRole({ snapshot }: { readonly snapshot: Snapshot }) {
  const [text, setText] = useState('');
  const save = useSaveRole(snapshot);
  const checked: CheckedRole | null = text.trim() === '' ? null : readRoleFile(text);
  const take = async (input: HTMLInputElement) => {
    const [file] = Array.from(input.files ?? []);
    if (file) setText(await file.text());
    input.value = '';
  };
  return (
    <section class="stack">
      <h2>{words.ownRoles.read}</h2>
      <label class="field">
        <span class="name">{words.ownRoles.choose}</span>
        <input
          class="input"
          type="file"
          accept=".json,application/json"
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <TextField
        long
        label={words.ownRoles.paste}
        value={text}
        wrong={checked && 'problems' in checked ? checked.problems.join(' ') : undefined}
        onChange={setText}
      />
      {checked && 'role' in checked && (
        <div class="line">
          <Button onPress={() => save(checked.role)}>{words.ownRoles.add(checked.role.role)}</Button>
        </div>
      )}
    </section>
  );
}

function useSaveRole(snapshot: Snapshot): (role: RoleTemplate) => void {
  const { writing } = usePanel();
  return (role) => {
    const { changes } = saveRole(role, snapshot);
    void writing.write(oneStep(changes, words.ownRoles.saving, words.ownRoles.saved(role.role)));
  };
}

/** The role as a file for somebody else, or as a text where the host forbids files. */
export function RoleFile({ role }: { readonly role: RoleTemplate }) {
  const { session } = usePanel();
  const { saveFile, copyText } = session.host;
  const text = roleFile(role);
  return (
    <Disclosure title={words.ownRoles.handOn}>
      <div class="stack">
        {!saveFile && !copyText && (
          <TextField long label={words.ownRoles.fileText} value={text} onChange={() => undefined} />
        )}
        <div class="line">
          {saveFile && (
            <Button onPress={() => void saveFile(`${role.id}.json`, text)}>{words.ownRoles.saveFile}</Button>
          )}
          {copyText && (
            <Button
              onPress={async () => {
                await copyText(text);
                session.say(words.ownRoles.copied);
              }}
            >
              {words.ownRoles.copy}
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}
