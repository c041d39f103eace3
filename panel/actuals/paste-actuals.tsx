import { useMemo, useState } from 'preact/hooks';
import { type ActualMatch, type ActualsOptions, actualsChanges, matchActuals, pastedGrid } from '../../core/index.ts';
import { useUnderstood } from '../book.ts';
import { useHint, usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { Unmatched } from './unmatched.tsx';

type Bare = NonNullable<ActualsOptions['bareNumbers']> | 'ask';
type Written = Extract<ActualMatch, { kind: 'new' | 'changed' | 'same' }>;

/** Actuals from an export: matched on employee and KPI, shown, then written; what does not fit is said, row by row. */
export function PasteActuals() {
  const { writing } = usePanel();
  const { book } = useUnderstood();
  const numbers = useNumbers();
  const [text, setText] = useState('');
  const [bare, setBare] = useState<Bare>('ask');
  const [previewing, setPreviewing] = useState(false);
  useHint(words.actuals.hint);
  const reading = useMemo(
    () =>
      text.trim() === '' ? null : matchActuals(pastedGrid(text), book, bare === 'ask' ? {} : { bareNumbers: bare }),
    [text, bare, book],
  );
  const matches = reading?.matches ?? [];
  const fits = matches.filter((match): match is Written => match.kind === 'new' || match.kind === 'changed');
  const asksPercent = bare !== 'ask' || matches.some(({ kind }) => kind === 'not a number');
  const write = async () => {
    setPreviewing(false);
    const changes = actualsChanges(matches);
    const written = await writing.write(oneStep(changes, words.actuals.doing, words.actuals.said(fits.length)));
    if (written > 0) setText('');
  };
  return (
    <>
      <TextField
        long
        label={words.actuals.paste}
        help={words.actuals.pasteHelp}
        value={text}
        wrong={reading && reading.columns === null ? words.actuals.noColumns : undefined}
        onChange={(pasted) => {
          setText(pasted);
          setPreviewing(false);
        }}
      />
      {reading?.columns && (
        <>
          {asksPercent && (
            <div class="field">
              <span class="name">{words.actuals.bare}</span>
              <Segmented
                label={words.actuals.bare}
                options={(['ask', 'percent', 'share'] as const).map((value) => ({
                  value,
                  text: words.actuals.bares[value],
                }))}
                value={bare}
                onChange={setBare}
              />
            </div>
          )}
          <p class="strong">{fits.length > 0 ? words.actuals.found(fits.length) : words.actuals.nothing}</p>
          <Unmatched matches={matches} />
          {fits.length > 0 && (
            <div class="at-hand">
              {previewing ? (
                <Preview
                  title={words.actuals.title(fits.length)}
                  steps={fits.map(({ area, who, kpi, before, after }) => ({
                    key: `${area.sheet} ${area.row} ${area.column}`,
                    where: `${who} · ${kpi}`,
                    before: numbers.cell(before) || words.preview.blank,
                    after: numbers.cell(after),
                  }))}
                  confirm={words.actuals.confirm}
                  onConfirm={write}
                  onCancel={() => setPreviewing(false)}
                />
              ) : (
                <Button kind="primary" wide onPress={() => setPreviewing(true)}>
                  {words.actuals.write(fits.length)}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </>
  );
}
