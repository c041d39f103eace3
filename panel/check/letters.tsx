import type { KpiLetters } from '../../core/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { SmartLetters } from '../parts/smart-letters.tsx';
import { words } from '../words/index.ts';

/** The five letters of every KPI, those without findings too. */
export function Letters({ letters }: { readonly letters: readonly KpiLetters[] }) {
  if (letters.length === 0) return null;
  return (
    <Disclosure title={words.check.allLetters(letters.length)}>
      <ul class="ruled">
        {letters.map((kpi) => (
          <li class="line" key={`${kpi.scorecard} ${kpi.kpi}`}>
            <span class="grow">{kpi.name}</span>
            <SmartLetters letters={kpi.letters} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
