import type { Report } from '../../core/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';

/** Nothing that was ignored is out of sight: each with the reason that was given. */
export function Suppressed({ report }: { readonly report: Report }) {
  const { suppressed } = report;
  if (suppressed.length === 0) return null;
  return (
    <Disclosure title={words.check.ignoredCount(suppressed.length)}>
      <ul class="ruled">
        {suppressed.map(({ finding, reason }) => (
          <li key={`${finding.fingerprint} ${finding.message}`}>
            <p>{finding.message}</p>
            <p class="muted">{reason}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
