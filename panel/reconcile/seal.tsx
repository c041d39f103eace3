import { useEffect, useRef } from 'preact/hooks';
import type { SealCheck } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { words } from '../words/index.ts';

/** Whether anything has changed since the round was signed, and in which cells. */
export function Seal({ seal }: { readonly seal: SealCheck }) {
  const { session } = usePanel();
  const place = useRef<HTMLDivElement>(null);
  const told = useRef({ text: seal.text, asked: false, seen: false });
  // Signing happens at the bottom of a long screen, and a change far away from it: what became of the seal is shown.
  useEffect(() => {
    const { text, asked, seen } = told.current;
    if (text !== seal.text || !seen) place.current?.scrollIntoView({ block: 'nearest' });
    if (asked || text !== seal.text) session.say(seal.text, seal.state === 'intact' ? 'plain' : 'bad');
    told.current = { text: seal.text, asked: false, seen: true };
  }, [seal, session]);
  const verify = () => {
    told.current.asked = true;
    session.read();
  };
  return (
    <div ref={place}>
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
          <Button kind="quiet" onPress={verify}>
            {words.reconcile.verify}
          </Button>
        </div>
      </Banner>
    </div>
  );
}
