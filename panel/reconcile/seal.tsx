import type { SealCheck } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { words } from '../words/index.ts';

/** Whether anything has changed since the round was signed, and in which cells. */
export function Seal({ seal }: { readonly seal: SealCheck }) {
  const { session } = usePanel();
  return (
    <Banner tone={seal.state === 'intact' ? 'good' : 'bad'} title={seal.text}>
      {seal.changes.length > 0 && (
        <ul class="listed" onKeyDown={arrowKeys}>
          {seal.changes.map(({ area, text }) => (
            <li key={text}>
              <button type="button" class="person" onClick={() => session.select(area)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="line">
        <Button kind="quiet" onPress={() => session.read()}>
          {words.reconcile.verify}
        </Button>
      </div>
    </Banner>
  );
}
