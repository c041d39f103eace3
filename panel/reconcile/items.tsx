import { useState } from 'preact/hooks';
import type { OpenItem, Reconciliation } from '../../core/index.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import { words } from '../words/index.ts';
import { Item, type ItemProps } from './item.tsx';

const portion = 20;

interface ItemsProps extends Omit<ItemProps, 'item'> {
  readonly result: Reconciliation;
}

/** Everything that needs a reason before anybody signs, those without one first, and how far the reasons have come. */
export function Items({ result, ...shared }: ItemsProps) {
  const [shown, setShown] = useState(portion);
  const { items } = result;
  if (items.length === 0) return <p class="muted">{words.reconcile.nothingOpen}</p>;
  const open = items.filter(({ reason }) => reason.trim() === '');
  const answered = items.filter(({ reason }) => reason.trim() !== '');
  const ordered = [...open, ...answered];
  return (
    <section class="stack">
      <div class="line">
        <h2 class="grow">{words.reconcile.items(items.length)}</h2>
        <span class="muted">{words.reconcile.explained(answered.length)}</span>
      </div>
      <Progress label={words.reconcile.progress} done={answered.length} total={items.length} />
      <ul class="ruled" onKeyDown={arrowKeys}>
        {ordered.slice(0, shown).map((item) => (
          <Item key={keyOf(item)} item={item} result={result} {...shared} />
        ))}
      </ul>
      {ordered.length > shown && (
        <Button onPress={() => setShown(shown + portion)}>{words.reconcile.more(ordered.length - shown)}</Button>
      )}
    </section>
  );
}

function keyOf({ id, period, component }: OpenItem): string {
  return JSON.stringify([id, period, component]);
}
