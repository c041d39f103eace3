import type { ActualMatch } from '../../core/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';

const order = ['not found', 'several', 'not a number', 'twice', 'formula', 'same'] as const;
const shown = 100;

/** Every row of the export that will not be written, with the reason: nothing is dropped silently. */
export function Unmatched({ matches }: { readonly matches: readonly ActualMatch[] }) {
  return (
    <>
      {order.map((kind) => {
        const own = matches.filter((match) => match.kind === kind);
        if (own.length === 0) return null;
        return (
          <Disclosure key={kind} title={words.actuals.groups[kind](own.length)}>
            <ul class="ruled">
              {own.slice(0, shown).map((match) => (
                <li key={match.line.row}>
                  <div class="strong">
                    {words.actuals.row(match.line.row)}: {match.line.employee} · {match.line.kpi}
                  </div>
                  <div class="muted">{reasonOf(match)}</div>
                </li>
              ))}
              {own.length > shown && <li class="muted">{words.actuals.more(own.length - shown)}</li>}
            </ul>
          </Disclosure>
        );
      })}
    </>
  );
}

function reasonOf(match: ActualMatch): string {
  if ('reason' in match) return match.reason;
  return match.kind === 'formula' ? words.actuals.formula : words.actuals.same;
}
