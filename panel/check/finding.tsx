import { useId, useState } from 'preact/hooks';
import { type Finding, helpOf, type RuleHelp } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { words } from '../words/index.ts';
import { FixPreview } from './fix-preview.tsx';
import { IgnoreForm } from './ignore-form.tsx';

const tones = { error: 'bad', warning: 'warn', info: 'info' } as const;

/** What is wrong, why it matters on demand, what the button would do. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { session } = usePanel();
  const [open, setOpen] = useState<'nothing' | 'why' | 'fix' | 'ignore'>('nothing');
  const toggle = (what: typeof open) => setOpen(open === what ? 'nothing' : what);
  const close = () => setOpen('nothing');
  const id = useId();
  const { fix, message, areas } = finding;
  const [area] = areas;
  return (
    <li class="finding">
      <div class="line top-aligned">
        <p class="grow" id={id}>
          {message}
        </p>
        <Chip tone={tones[finding.severity]}>{words.check.severity[finding.severity]}</Chip>
      </div>
      {finding.suggestion && <p class="muted">{finding.suggestion}</p>}
      {open === 'why' && <Why {...helpOf(finding.rule)} />}
      {open === 'fix' && fix && <FixPreview fixes={[fix]} title={withoutDots(fix.label)} onDone={close} />}
      {open === 'ignore' && <IgnoreForm finding={finding} onDone={close} />}
      <div class="line wrap">
        {fix && open !== 'fix' && (
          <Button onPress={() => setOpen('fix')} label={words.check.about(fix.label, message)}>
            {fix.label}
          </Button>
        )}
        {area && (
          <Button
            kind="quiet"
            label={words.check.about(words.check.show, message)}
            onPress={() => session.select(area)}
          >
            {words.check.show}
          </Button>
        )}
        <Button
          kind="quiet"
          label={words.check.about(words.check.why, message)}
          expanded={open === 'why'}
          onPress={() => toggle('why')}
        >
          {words.check.why}
        </Button>
        <Button
          kind="quiet"
          label={words.check.about(words.check.ignore, message)}
          expanded={open === 'ignore'}
          onPress={() => toggle('ignore')}
        >
          {words.check.ignore}
        </Button>
      </div>
    </li>
  );
}

export function withoutDots(label: string): string {
  return label.replace(/…$/, '');
}

function Why({ why, requires, source }: RuleHelp) {
  return (
    <div class="muted stack">
      <p>{why}</p>
      <p>{requires}</p>
      <p class="tiny">{words.check.source(source)}</p>
    </div>
  );
}
