import { useState } from 'preact/hooks';
import type { Answer, OpenItem, Reconciliation } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { isoDate, serialDate } from '../dates.ts';
import { Button } from '../parts/button.tsx';
import { Chip, type Tone } from '../parts/chip.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';

interface ItemProps {
  readonly item: OpenItem;
  readonly result: Reconciliation;
  readonly answerable: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** One thing to explain: whose it is, what differs, how the amount came about, and the reason that was given. */
export function Item({ item, result, answerable, onAnswer }: ItemProps) {
  const { session } = usePanel();
  const [asking, setAsking] = useState(false);
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
      {asking ? (
        <ReasonForm
          item={item}
          onCancel={() => setAsking(false)}
          onAnswer={(answer) => {
            setAsking(false);
            onAnswer(answer);
          }}
        />
      ) : (
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
}: Pick<ItemProps, 'item' | 'onAnswer'> & { readonly onCancel: () => void }) {
  const [reason, setReason] = useState(item.reason);
  const [owner, setOwner] = useState(item.owner);
  const [dueOn, setDueOn] = useState(item.dueOn === null ? '' : isoDate(item.dueOn));
  const due = dueOn.trim() === '' ? null : serialDate(dueOn);
  const wrongDate = dueOn.trim() !== '' && due === null;
  const { id, period, component, what } = item;
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
          {words.reconcile.take}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.preview.cancel}
        </Button>
      </div>
    </div>
  );
}
