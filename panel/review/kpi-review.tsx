import { useState } from 'preact/hooks';
import type { Change, Decision, KpiDecision, KpiReview, Snapshot } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { TextField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { overwrites, previewSteps } from '../parts/preview-steps.ts';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { SpreadPicture } from './spread.tsx';

export type Decided = KpiDecision;

const decisions = ['raise', 'lower', 'keep', 'retire'] as const;
const tones = { raise: 'info', lower: 'warn', keep: 'plain', retire: 'plain' } as const;

interface KpiReviewRowProps {
  readonly review: KpiReview;
  readonly snapshot: Snapshot;
  readonly decision: Decision | undefined;
  /** Decisions stand in the review sheet; without one there is nowhere to write them. */
  readonly decidable: boolean;
  /** Null where the review sheet does not hold the KPI. */
  readonly onPlan: (decided: Decided) => readonly Change[] | null;
  readonly onWrite: (decided: Decided, changes: readonly Change[]) => void;
}

/** One KPI over everybody who has it: the spread, the proposal with its evidence, the decision with its reason. */
export function KpiReviewRow({ review, snapshot, decision, decidable, onPlan, onWrite }: KpiReviewRowProps) {
  const numbers = useNumbers();
  const [deciding, setDeciding] = useState(false);
  const [replacing, setReplacing] = useState<{ decided: Decided; changes: readonly Change[] } | null>(null);
  const decide = (decided: Decided) => {
    const changes = onPlan(decided);
    setDeciding(false);
    if (changes && overwrites(changes, snapshot)) setReplacing({ decided, changes });
    else if (changes) onWrite(decided, changes);
  };
  const { kpi, measured, people, targets, spread, proposal, evidence } = review;
  const made = decision?.decision ?? null;
  const button = made === null ? words.review.decide : words.review.decideAgain;
  return (
    <li class="item">
      <div class="line top-aligned">
        <h3 class="grow">{kpi}</h3>
        {made === null ? (
          <Chip tone={tones[proposal]}>{words.review.proposals[proposal]}</Chip>
        ) : (
          <Chip tone="good">{words.review.decided(words.review.proposals[made])}</Chip>
        )}
      </div>
      {spread && <SpreadPicture spread={spread} />}
      <p>{evidence}</p>
      <p class="tiny">
        {words.review.measured(measured, people)}. {targets.length > 0 && `${words.review.targets(targets)}.`}
      </p>
      {decision && decision.reason !== '' && <p class="muted">{decision.reason}</p>}
      {deciding && (
        <DecisionForm review={review} decision={decision} onCancel={() => setDeciding(false)} onDecide={decide} />
      )}
      {replacing && (
        <Preview
          title={words.review.replacesDecision(kpi)}
          steps={previewSteps(replacing.changes, snapshot, numbers)}
          confirm={words.review.note}
          onConfirm={() => {
            setReplacing(null);
            onWrite(replacing.decided, replacing.changes);
          }}
          onCancel={() => setReplacing(null)}
        />
      )}
      {decidable && !deciding && !replacing && (
        <div class="line">
          <Button
            kind={made === null ? 'plain' : 'quiet'}
            label={words.review.of(button, kpi)}
            onPress={() => setDeciding(true)}
          >
            {button}
          </Button>
        </div>
      )}
    </li>
  );
}

interface DecisionFormProps extends Pick<KpiReviewRowProps, 'review' | 'decision'> {
  readonly onDecide: (decided: Decided) => void;
  readonly onCancel: () => void;
}

function DecisionForm({ review, decision, onDecide, onCancel }: DecisionFormProps) {
  const numbers = useNumbers();
  const [made, setMade] = useState(decision?.decision ?? review.proposal);
  const [target, setTarget] = useState(numbers.cell(decision?.newTarget ?? null));
  const [reason, setReason] = useState(decision?.reason ?? '');
  const changes = made === 'raise' || made === 'lower';
  const newTarget = changes && target.trim() !== '' ? (numbers.parse(target) ?? target.trim()) : null;
  const complete = reason.trim() !== '' && (!changes || newTarget !== null);
  return (
    <div class="preview">
      <Segmented
        label={words.review.decision}
        options={decisions.map((value) => ({ value, text: words.review.proposals[value] }))}
        value={made}
        onChange={setMade}
      />
      {changes && (
        <TextField
          label={words.review.newTarget}
          help={words.review.newTargetHelp}
          value={target}
          onChange={setTarget}
        />
      )}
      <TextField takesFocus label={words.review.reason} value={reason} onChange={setReason} />
      <div class="line wrap">
        <Button kind="primary" disabled={!complete} onPress={() => onDecide({ decision: made, newTarget, reason })}>
          {decision?.decision == null ? words.review.note : words.review.noteInstead}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.preview.cancel}
        </Button>
      </div>
    </div>
  );
}
