import { useState } from 'preact/hooks';
import type { Book, Finding, Report } from '../../core/index.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { SmartLetters } from '../parts/smart-letters.tsx';
import { words } from '../words/index.ts';
import { OwnRecord } from './evidence.tsx';
import { FindingRow } from './finding.tsx';
import { type Filter, type FindingGroup, groupFindings } from './groups.ts';

const portion = 25;

interface FindingsProps {
  readonly report: Report;
  readonly book: Book;
}

/** Everything found, by KPI, with a filter by severity; what was known before stands behind. */
export function Findings({ report, book }: FindingsProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [shown, setShown] = useState(portion);
  if (report.findings.length === 0) return <p>{words.check.nothing}</p>;
  const fresh = report.findings.filter(({ known }) => !known);
  const known = report.findings.filter((finding) => finding.known);
  const groups = groupFindings(fresh, report.letters, filter);
  const counted = (value: Filter) =>
    (value === 'all' ? fresh : fresh.filter(({ severity }) => severity === value)).length;
  const filters = (['all', 'error', 'warning', 'info'] as const).map((value) => ({
    value,
    text: words.check.filters[value](counted(value)),
  }));
  return (
    <>
      <Segmented label={words.check.filter} options={filters} value={filter} onChange={setFilter} />
      {groups.length === 0 && <p class="muted">{words.check.nothingHere}</p>}
      <ul class="listed" onKeyDown={arrowKeys}>
        {groups.slice(0, shown).map((group) => (
          <Group key={group.key} group={group} book={book} />
        ))}
      </ul>
      {groups.length > shown && (
        <Button onPress={() => setShown(shown + portion)}>{words.check.more(groups.length - shown)}</Button>
      )}
      {known.length > 0 && (
        <Disclosure title={words.check.knownCount(known.length)}>
          <ul class="listed" onKeyDown={arrowKeys}>
            {groupFindings(known, report.letters, filter).map((group) => (
              <Group key={group.key} group={group} book={book} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Group({ group, book }: { readonly group: FindingGroup; readonly book: Book }) {
  const { letters } = group;
  return (
    <li class="group">
      <div class="line">
        <div class="grow">
          <h2>{group.title}</h2>
          {group.who && <p class="tiny">{group.who}</p>}
        </div>
        {letters && <SmartLetters letters={letters.letters} />}
      </div>
      {letters && <OwnRecord book={book} scorecard={letters.scorecard} kpi={letters.kpi} name={letters.name} />}
      <Rows findings={group.alike ? group.findings.slice(0, 1) : group.findings} />
      {group.alike && (
        <Disclosure title={words.check.alikeOthers(group.findings.length - 1)}>
          <Rows findings={group.findings.slice(1)} />
        </Disclosure>
      )}
    </li>
  );
}

function Rows({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul class="listed">
      {findings.map((finding) => (
        <FindingRow key={`${finding.fingerprint} ${finding.message}`} finding={finding} />
      ))}
    </ul>
  );
}
