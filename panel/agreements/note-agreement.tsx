import { useState } from 'preact/hooks';
import { agreed, type Scorecard, type Side, type Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { isoDate, serialDate } from '../dates.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { TextField } from '../parts/field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { Confirm } from './confirm.tsx';

const sidesOf = {
  both: ['employee', 'manager'],
  employee: ['employee'],
  manager: ['manager'],
} as const satisfies Record<string, readonly Side[]>;

interface NoteAgreementProps {
  readonly scorecard: Scorecard;
  readonly snapshot: Snapshot;
}

/** Who agreed, and on which day: on the scorecard and in the log. */
export function NoteAgreement({ scorecard, snapshot }: NoteAgreementProps) {
  const { session } = usePanel();
  const [sides, setSides] = useState<keyof typeof sidesOf>('both');
  const [who, setWho] = useState('');
  const [date, setDate] = useState(isoDate(session.host.today()));
  const [reason, setReason] = useState('');
  const [previewing, setPreviewing] = useState(false);
  const on = serialDate(date);
  const changes = on === null ? null : agreed(scorecard, sidesOf[sides], { who: who.trim(), on, reason }, snapshot);
  return (
    <Disclosure title={words.agreements.note}>
      <div class="stack apart">
        <Segmented
          label={words.agreements.whoAgrees}
          options={[
            { value: 'both', text: words.agreements.both },
            { value: 'employee', text: words.agreements.sides.employee },
            { value: 'manager', text: words.agreements.sides.manager },
          ]}
          value={sides}
          onChange={setSides}
        />
        <TextField label={words.agreements.who} value={who} onChange={setWho} />
        <TextField
          label={words.agreements.on}
          value={date}
          wrong={on === null ? words.agreements.wrongDate : undefined}
          onChange={setDate}
        />
        <TextField
          label={words.agreements.reason}
          help={words.agreements.reasonHelp}
          value={reason}
          onChange={setReason}
        />
        {on !== null && changes === null && <p class="help wrong">{words.agreements.noLine}</p>}
        {previewing && changes ? (
          <Confirm
            changes={changes}
            snapshot={snapshot}
            said={words.agreements.saidAgreed(scorecard.title)}
            onDone={() => setPreviewing(false)}
          />
        ) : (
          <div class="line">
            <Button disabled={changes === null || who.trim() === ''} onPress={() => setPreviewing(true)}>
              {words.agreements.confirm}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
