import { useMemo, useState } from 'preact/hooks';
import { openCorrections, planCorrections, type Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

/** Amounts of signed periods that were corrected later: they go into the open period, with a reason. */
export function Corrections({ snapshot }: { readonly snapshot: Snapshot }) {
  const { session, writing } = usePanel();
  const numbers = useNumbers();
  const [reason, setReason] = useState('');
  const [previewing, setPreviewing] = useState(false);
  const lines = useMemo(() => openCorrections(snapshot), [snapshot]);
  if (lines.length === 0) return null;
  const planned = planCorrections(
    snapshot,
    lines.map((line) => ({ ...line, name: '', reason })),
  );
  const write = async () => {
    setPreviewing(false);
    if ('refused' in planned) return session.say(planned.refused, 'bad');
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
      {previewing && !('refused' in planned) ? (
        <Preview
          title={words.bonus.replaces(planned.sheet)}
          steps={previewSteps(planned.changes, snapshot, numbers)}
          confirm={words.bonus.correctConfirm}
          onConfirm={write}
          onCancel={() => setPreviewing(false)}
        />
      ) : (
        <div class="line">
          <Button
            disabled={reason.trim() === ''}
            onPress={() => ('refused' in planned ? write() : setPreviewing(true))}
          >
            {words.bonus.correct}
          </Button>
        </div>
      )}
    </Banner>
  );
}
