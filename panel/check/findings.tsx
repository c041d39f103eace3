import { useState } from 'preact/hooks';
import type { Report } from '../../core/index.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Button } from '../parts/button.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { SmartLetters } from '../parts/smart-letters.tsx';
import { words } from '../words/index.ts';
import { FindingRow } from './finding.tsx';
import { type Filter, type FindingGroup, groupFindings } from './groups.ts';

const portion = 25;

/** Everything found, by KPI, with a filter by severity. */
export function Findings({ report }: { readonly report: Report }) {
  const [filter, setFilter] = useState<Filter>('all');
  const [shown, setShown] = useState(portion);
  if (report.findings.length === 0) return <p>{words.check.nothing}</p>;
  const groups = groupFindings(report, filter);
  const filters = (['all', 'error', 'warning', 'info'] as const).map((value) => ({
    value,
    text: words.check.filters[value](value === 'all' ? report.findings.length : report.counts[value]),
  }));
  return (
    <>
      <Segmented label={words.check.filter} options={filters} value={filter} onChange={setFilter} />
      {groups.length === 0 && <p class="muted">{words.check.nothingHere}</p>}
      <ul class="listed" onKeyDown={arrowKeys}>
        {groups.slice(0, shown).map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </ul>
      {groups.length > shown && (
        <Button onPress={() => setShown(shown + portion)}>{words.check.more(groups.length - shown)}</Button>
      )}
    </>
  );
}

function Group({ group }: { readonly group: FindingGroup }) {
  return (
    <li class="group">
      <div class="line">
        <div class="grow">
          <h2>{group.title}</h2>
          {group.who && <p class="tiny">{group.who}</p>}
        </div>
        {group.letters && <SmartLetters letters={group.letters.letters} />}
      </div>
      <ul class="listed">
        {group.findings.map((finding) => (
          <FindingRow key={`${finding.fingerprint} ${finding.message}`} finding={finding} />
        ))}
      </ul>
    </li>
  );
}
