import { useState } from 'preact/hooks';
import type { Finding } from '../../core/index.ts';
import { Button } from '../parts/button.tsx';
import { words } from '../words/index.ts';
import { FixPreview } from './fix-preview.tsx';

/** Fixes that change no score may be applied together; every cell is shown first. */
export function TidyFixes({ findings }: { readonly findings: readonly Finding[] }) {
  const [previewing, setPreviewing] = useState(false);
  const fixes = findings.flatMap(({ fix }) => (fix?.kind === 'tidy' ? [fix] : []));
  if (fixes.length === 0) return null;
  return (
    <div class="at-hand">
      {previewing ? (
        <FixPreview
          fixes={fixes}
          title={words.check.fixAllTitle(fixes.length)}
          said={words.check.fixedAll(fixes.length)}
          onDone={() => setPreviewing(false)}
        />
      ) : (
        <div class="line">
          <span class="grow">{words.check.tidy(fixes.length)}</span>
          <Button kind="primary" onPress={() => setPreviewing(true)}>
            {words.check.fixAll}
          </Button>
        </div>
      )}
    </div>
  );
}
