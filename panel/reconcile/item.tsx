import { useState } from 'preact/hooks';
import type { Answer, Change, OpenItem, Reconciliation, Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { isoDate, serialDate } from '../dates.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Chip, type Tone } from '../parts/chip.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { TextField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { overwrites, previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';

export interface ItemProps {
  readonly item: OpenItem;
  readonly result: Reconciliation;
  readonly snapshot: Snapshot;
  /** Reasons stand in the report; without one there is nowhere to write them. */
  readonly answerable: boolean;
  /** Null where the report does not hold the item. */
  readonly onPlan: (answer: Answer) => readonly Change[] | null;
  readonly onWrite: (id: string, changes: readonly Change[]) => void;
}

/** One thing to explain: whose it is, what differs, how the amount came about, and the reason that was given. */
export function Item({ item, result, snapshot, answerable, onPlan, onWrite }: ItemProps) {
  const { session } = usePanel();
  const numbers = useNumbers();
  const [asking, setAsking] = useState(false);
  const [replacing, setReplacing] = useState<readonly Change[] | null>(null);
  const take = (answer: Answer) => {
    const changes = onPlan(answer);
    setAsking(false);
    if (changes && overwrites(changes, snapshot)) setReplacing(changes);
    else if (changes) onWrite(item.id, changes);
  };
  const line = result.lines.find(
    ({ id, period, component }) => id === item.id && period === item.period && component === item.component,
  );
  const explained = result.explanations.find(({ id }) => id === item.id);
  const [first = '', ...rest] = item.what.split('\n');
  const [status, ...details] = first.split(': ');
  const row = line?.paid?.row;
  const { sheet } = result.payroll.mapping;
  return (
    <li class="item">
      <div class="line top-aligned">
        <span class="grow strong">{[item.id, item.name].filter(Boolean).join(' · ')}</span>
        <Chip tone={toneOf(item, status ?? '')}>{status}</Chip>
        {item.reason !== '' && <Chip tone="good">{words.reconcile.hasReason}</Chip>}
      </div>
      {[details.join(': '), ...rest].filter(Boolean).map((text) => (
        <p class="muted" key={text}>
          {text}
        </p>
      ))}
      {line?.alike.map((other) => (
        <p class="muted" key={`${other.id} ${other.row}`}>
          {words.reconcile.alike(other.id, other.because.join(', '))}
        </p>
      ))}
      {item.reason !== '' && <p>{item.reason}</p>}
      {item.reason === '' && item.earlierReason !== '' && (
        <p class="muted">{words.reconcile.earlier(item.earlierReason)}</p>
      )}
      {explained && (
        <Disclosure title={words.reconcile.explain} label={words.reconcile.of(words.reconcile.explain, item.id)}>
          <ol class="told muted">
            {explained.lines.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </Disclosure>
      )}
      {asking && <ReasonForm item={item} onCancel={() => setAsking(false)} onAnswer={take} />}
      {replacing && (
        <Preview
          title={words.reconcile.replacesReason(item.id)}
          steps={previewSteps(replacing, snapshot, numbers)}
          confirm={words.reconcile.take}
          onConfirm={() => {
            setReplacing(null);
            onWrite(item.id, replacing);
          }}
          onCancel={() => setReplacing(null)}
        />
      )}
      {!asking && !replacing && (
        <div class="line">
          {answerable && (
            <Button
              {...(item.reason === '' ? {} : { kind: 'quiet' as const })}
              label={words.reconcile.of(
                item.reason === '' ? words.reconcile.reason : words.reconcile.changeReason,
                item.id,
              )}
              onPress={() => setAsking(true)}
            >
              {item.reason === '' ? words.reconcile.reason : words.reconcile.changeReason}
            </Button>
          )}
          {row !== undefined && (
            <Button
              kind="quiet"
              label={words.reconcile.of(words.reconcile.show, item.id)}
              onPress={() => session.select({ sheet, row, column: 0, rows: 1, columns: 1 })}
            >
              {words.reconcile.show}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function toneOf({ reason }: OpenItem, status: string): Tone {
  if (reason !== '') return 'plain';
  return status === 'rounding only' ? 'info' : status === 'amount differs' ? 'warn' : 'bad';
}

function ReasonForm({
  item,
  onAnswer,
  onCancel,
}: Pick<ItemProps, 'item'> & { readonly onAnswer: (answer: Answer) => void; readonly onCancel: () => void }) {
  const [reason, setReason] = useState(item.reason);
  const [owner, setOwner] = useState(item.owner);
  const [dueOn, setDueOn] = useState(item.dueOn === null ? '' : isoDate(item.dueOn));
  const due = dueOn.trim() === '' ? null : serialDate(dueOn);
  const wrongDate = dueOn.trim() !== '' && due === null;
  const { id, period, component, what } = item;
  const fills = item.reason + item.earlierReason + item.owner === '' && item.dueOn === null;
  return (
    <div class="preview">
      <TextField
        takesFocus
        label={words.reconcile.reasonLabel}
        help={words.reconcile.reasonHelp}
        value={reason}
        onChange={setReason}
      />
      <TextField label={words.reconcile.owner} value={owner} onChange={setOwner} />
      <TextField
        label={words.reconcile.dueOn}
        value={dueOn}
        wrong={wrongDate ? words.reconcile.wrongDate : undefined}
        onChange={setDueOn}
      />
      <div class="line wrap">
        <Button
          kind="primary"
          disabled={reason.trim() === '' || wrongDate}
          onPress={() =>
            onAnswer({ id, period, component, what, owner: owner.trim(), reason: reason.trim(), dueOn: due })
          }
        >
          {fills ? words.reconcile.take : words.reconcile.takeInstead}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.preview.cancel}
        </Button>
      </div>
    </div>
  );
}
