import { useState } from 'preact/hooks';
import {
  type CheckLine,
  checkSettingNames,
  type NamedSetting,
  rememberChecks,
  rules,
  type Snapshot,
} from '../../core/index.ts';
import { useUnderstood } from '../book.ts';
import { usePanel } from '../context.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { ChoiceField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

const presets = ['minimal', 'recommended', 'strict', 'coaching', 'okr'] as const;
const severities = ['error', 'warning', 'info', 'off'] as const;

/** Which checks run in this workbook, and how much each counts. */
export function CheckSettings({ snapshot }: { readonly snapshot: Snapshot }) {
  const { writing } = usePanel();
  const { book } = useUnderstood();
  const [pending, setPending] = useState<(CheckLine & { readonly before: string }) | null>(null);
  const preset = said(book.settings, checkSettingNames.preset) ?? 'recommended';
  const save = async () => {
    if (pending === null) return;
    setPending(null);
    await writing.write(
      oneStep(rememberChecks([pending], snapshot), words.settings.doing, words.settings.said([pending.name])),
    );
  };
  return (
    <section class="stack apart">
      <h2 class="section">{words.settings.checks}</h2>
      <ChoiceField
        label={words.settings.preset}
        help={words.settings.presetHelp}
        value={pending?.name === checkSettingNames.preset ? pending.value : preset}
        options={presets.map((value) => ({ value, text: words.settings.presets[value] }))}
        onChange={(value) =>
          setPending({
            name: checkSettingNames.preset,
            value,
            before: preset,
            meaning: words.settings.presetHelp,
            single: true,
          })
        }
      />
      <Disclosure title={words.settings.single(rules.length)}>
        <ul class="ruled">
          {rules.map((rule) => {
            const name = `${checkSettingNames.severity}${rule.id}`;
            const usual = words.settings.usual(rule.severity);
            const now = said(book.settings, name) ?? '';
            const value = pending?.name === name ? pending.value : now;
            return (
              <li key={rule.id}>
                <ChoiceField
                  label={rule.id}
                  help={rule.requires}
                  value={value}
                  options={[
                    ...(value === '' ? [{ value: '', text: usual }] : []),
                    ...severities.map((one) => ({ value: one, text: words.settings.severities[one] })),
                  ]}
                  onChange={(next) =>
                    setPending({ name, value: next, before: now || usual, meaning: rule.requires, single: true })
                  }
                />
              </li>
            );
          })}
        </ul>
      </Disclosure>
      {pending && (
        <div class="at-hand">
          <Preview
            title={words.settings.title}
            steps={[{ key: pending.name, where: pending.name, before: pending.before, after: pending.value }]}
            confirm={words.settings.confirm}
            onConfirm={save}
            onCancel={() => setPending(null)}
          />
        </div>
      )}
    </section>
  );
}

function said(settings: readonly NamedSetting[], name: string): string | undefined {
  const line = settings.find((setting) => setting.name === name);
  return line === undefined ? undefined : String(line.value).trim().toLowerCase();
}
