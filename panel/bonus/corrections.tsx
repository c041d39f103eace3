import { useState } from 'preact/hooks';
import { type PlannedSheet, type PriorPeriodLine, planCorrections, type Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

interface CorrectionsProps {
  readonly snapshot: Snapshot;
  readonly lines: readonly PriorPeriodLine[];
}

/** Amounts of signed periods that were corrected later: they go into the open period, with a reason. */
export function Corrections({ snapshot, lines }: CorrectionsProps) {
  const { session, writing } = usePanel();
  const numbers = useNumbers();
  const [reason, setReason] = useState('');
  const [planned, setPlanned] = useState<PlannedSheet | null>(null);
  if (lines.length === 0) return null;
  const plan = () => {
    const made = planCorrections(
      snapshot,
      lines.map((line) => ({ ...line, name: '', reason })),
    );
    if ('refused' in made) session.say(made.refused, 'bad');
    else setPlanned(made);
  };
  const write = async () => {
    if (!planned) return;
    setPlanned(null);
    await writing.write(oneStep(planned.changes, words.bonus.correcting, words.bonus.corrected(lines.length)));
  };
  return (
    <Banner tone="info" title={words.bonus.corrections(lines.length)}>
      <ul class="listed">
        {lines.map(({ id, period, component, currency, units }) => (
          <li class="line" key={`${id} ${period} ${component} ${currency}`}>
            <span class="grow">{[id, period, component].join(' · ')}</span>
            <span>
              {currency} {numbers.amount(units, currency)}
            </span>
          </li>
        ))}
      </ul>
      <TextField label={words.bonus.correctionReason} value={reason} onChange={setReason} />
      {planned ? (
        <Preview
          title={words.bonus.replaces(planned.sheet)}
          steps={previewSteps(planned.changes, snapshot, numbers)}
          confirm={words.bonus.correctConfirm}
          onConfirm={write}
          onCancel={() => setPlanned(null)}
        />
      ) : (
        <div class="line">
          <Button disabled={reason.trim() === ''} onPress={plan}>
            {words.bonus.correct}
          </Button>
        </div>
      )}
    </Banner>
  );
}
