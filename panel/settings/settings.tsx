import { useState } from 'preact/hooks';
import { readPolicies, type SettingId, type Snapshot, settingTables } from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { CheckSettings } from './check-settings.tsx';
import { SettingField } from './setting-field.tsx';
import { meantBy, settingChanges, settingValues } from './setting-values.ts';
import { Sharing } from './sharing.tsx';

const groups: readonly { readonly name: keyof typeof words.settings.groups; readonly ids: readonly SettingId[] }[] = [
  { name: 'period', ids: ['period', 'periodStart', 'periodEnd', 'asOf'] },
  { name: 'money', ids: ['currency', 'decimals', 'missing', 'cap', 'payoutBetween', 'payoutAbove', 'prorationBasis'] },
  { name: 'standing', ids: ['atRisk', 'review'] },
  { name: 'finance', ids: ['tolerance'] },
  { name: 'words', ids: ['language'] },
];

/** The settings sheet, one line at a time, each with what it changes. */
export function Settings() {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  const numbers = useNumbers();
  useHint(words.settings.hint);
  if (snapshot === null) return null;
  if (settingValues(snapshot, numbers).length === 0) {
    return (
      <EmptyState icon="settings" text={words.settings.empty}>
        <Button kind="primary" onPress={() => session.open('start')}>
          {words.settings.start}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <SettingLines snapshot={snapshot} />
      <SettingTables snapshot={snapshot} />
      <CheckSettings snapshot={snapshot} />
      <Sharing snapshot={snapshot} />
    </>
  );
}

function SettingLines({ snapshot }: { readonly snapshot: Snapshot }) {
  const { writing } = usePanel();
  const numbers = useNumbers();
  const [drafts, setDrafts] = useState<Readonly<Partial<Record<SettingId, string>>>>({});
  const [previewing, setPreviewing] = useState(false);
  const values = settingValues(snapshot, numbers);
  const changed = values.filter(({ line, text }) => drafts[line.id] !== undefined && drafts[line.id] !== text);
  const meant = changed.map(({ line, area }) => ({ area, meaning: meantBy(line, drafts[line.id] ?? '', numbers) }));
  const allFit = meant.every(({ meaning }) => meaning !== null);
  const changes = settingChanges(
    meant.flatMap(({ area, meaning }) => (meaning === null ? [] : [{ area, value: meaning.value }])),
    snapshot,
  );
  const nameOf = (sheet: string, row: number, column: number) =>
    values.find(({ area }) => area.sheet === sheet && area.row === row && area.column === column)?.line.name;
  const forget = () => {
    setDrafts({});
    setPreviewing(false);
  };
  const save = async () => {
    const names = changed.map(({ line }) => line.name);
    setPreviewing(false);
    const written = await writing.write(oneStep(changes, words.settings.doing, words.settings.said(names)));
    if (written > 0) setDrafts({});
  };

  return (
    <>
      {groups.map(({ name, ids }) => (
        <section class="stack apart" key={name}>
          <h2 class="section">{words.settings.groups[name]}</h2>
          {values
            .filter(({ line }) => ids.includes(line.id))
            .map((value) => (
              <SettingField
                key={value.line.id}
                value={value}
                draft={drafts[value.line.id] ?? value.text}
                onChange={(text) => setDrafts({ ...drafts, [value.line.id]: text })}
              />
            ))}
        </section>
      ))}
      {changed.length > 0 && (
        <div class="at-hand">
          {previewing && allFit ? (
            <Preview
              title={words.settings.title}
              steps={previewSteps(changes, snapshot, numbers, nameOf)}
              confirm={words.settings.confirm}
              onConfirm={save}
              onCancel={() => setPreviewing(false)}
            >
              <p class="muted">{words.settings.effect}</p>
            </Preview>
          ) : (
            <div class="line">
              <Button kind="primary" disabled={!allFit} onPress={() => setPreviewing(true)}>
                {words.settings.save(changed.length)}
              </Button>
              <Button kind="quiet" onPress={forget}>
                {words.settings.forget}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

function SettingTables({ snapshot }: { readonly snapshot: Snapshot }) {
  const { session } = usePanel();
  const places = readPolicies(snapshot)?.tablePlaces;
  const tables = settingTables.flatMap((table) => {
    const area = places?.[table.id];
    return area ? [{ ...table, area }] : [];
  });
  if (tables.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="section">{words.settings.tables}</h2>
      <p class="muted">{words.settings.tablesHelp}</p>
      <ul class="ruled" onKeyDown={arrowKeys}>
        {tables.map((table) => (
          <li key={table.id}>
            <div class="line">
              <span class="strong grow">{table.title}</span>
              <Button
                kind="quiet"
                label={words.settings.showTable(table.title)}
                onPress={() => session.select(table.area)}
              >
                {words.settings.show}
              </Button>
            </div>
            <p class="muted">{table.meaning}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
