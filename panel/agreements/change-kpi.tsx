import { useState } from 'preact/hooks';
import { cellOf, changeAfterStart, type Scorecard, type Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { type Numbers, useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';
import { Confirm } from './confirm.tsx';

const fields = ['target', 'weight', 'baseline', 'definition'] as const;
type ChangedField = (typeof fields)[number];

interface ChangeKpiProps {
  readonly scorecard: Scorecard;
  readonly snapshot: Snapshot;
}

/** A change after the start: allowed, with a reason, and with old and new value in the log. */
export function ChangeKpi({ scorecard, snapshot }: ChangeKpiProps) {
  const { session } = usePanel();
  const numbers = useNumbers();
  const [kpi, setKpi] = useState(0);
  const [field, setField] = useState<ChangedField>('target');
  const [value, setValue] = useState('');
  const [who, setWho] = useState('');
  const [reason, setReason] = useState('');
  const [previewing, setPreviewing] = useState(false);
  const names = scorecard.kpis.map((_, index) => String(cellOf(scorecard, { kpi: index, field: 'kpi' }) ?? ''));
  const said = { who: who.trim(), on: session.host.today(), reason };
  const complete = value.trim() !== '' && said.who !== '' && reason.trim() !== '';
  const changes = complete
    ? changeAfterStart(scorecard, { kpi, field }, meant(value, field, numbers), said, snapshot)
    : null;
  return (
    <Disclosure title={words.agreements.change}>
      <div class="stack apart">
        <p class="muted">{words.agreements.changeHelp}</p>
        <ChoiceField
          label={words.agreements.kpi}
          value={String(kpi)}
          options={names.map((name, index) => ({ value: String(index), text: name }))}
          onChange={(chosen) => setKpi(Number(chosen))}
        />
        <ChoiceField
          label={words.agreements.field}
          value={field}
          options={fields.map((one) => ({ value: one, text: words.agreements.fields[one] }))}
          onChange={(chosen) => setField(fields.find((one) => one === chosen) ?? 'target')}
        />
        <TextField label={words.agreements.value} value={value} onChange={setValue} />
        <TextField label={words.agreements.who} value={who} onChange={setWho} />
        <TextField label={words.agreements.changeReason} value={reason} onChange={setReason} />
        {complete && changes === null && <p class="help wrong">{words.agreements.nothing}</p>}
        {previewing && changes ? (
          <Confirm
            changes={changes}
            snapshot={snapshot}
            said={words.agreements.saidChanged(names[kpi] ?? '')}
            onDone={() => setPreviewing(false)}
          />
        ) : (
          <div class="line">
            <Button disabled={changes === null} onPress={() => setPreviewing(true)}>
              {words.agreements.changeConfirm}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}

/** A number or a percentage is one, in the workbook's convention; everything else, such as `≤ 2 min`, stays the text that it is. */
function meant(text: string, field: ChangedField, numbers: Numbers): string | number {
  if (field === 'definition') return text.trim();
  const percent = /^(.*)%$/.exec(text.trim())?.[1];
  const value = numbers.parse(percent ?? text);
  if (value === null) return text.trim();
  return percent === undefined ? value : Number((value / 100).toPrecision(15));
}
