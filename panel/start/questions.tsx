import { usePanel } from '../context.ts';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { type Drafts, offeredPeriods, type ReadDrafts } from './answers.ts';

interface QuestionProps {
  readonly drafts: Drafts;
  readonly onChange: (draft: Partial<Drafts>) => void;
}

/** One of the periods around today, or dates of one's own. */
export function PeriodQuestion({ drafts, onChange, wrong }: QuestionProps & Pick<ReadDrafts, 'wrong'>) {
  const { session } = usePanel();
  const periods = offeredPeriods(session.host.today());
  return (
    <>
      <ChoiceField
        label={words.start.period}
        value={drafts.offered}
        options={[
          ...periods.map(({ name }) => ({ value: name, text: name })),
          { value: '', text: words.start.otherPeriod },
        ]}
        onChange={(offered) => onChange({ offered })}
      />
      {drafts.offered === '' && (
        <>
          <TextField
            label={words.start.periodName}
            value={drafts.name}
            wrong={wrong.name}
            onChange={(name) => onChange({ name })}
          />
          <TextField
            label={words.start.periodStart}
            value={drafts.start}
            wrong={wrong.start}
            onChange={(start) => onChange({ start })}
          />
          <TextField
            label={words.start.periodEnd}
            value={drafts.end}
            wrong={wrong.end}
            onChange={(end) => onChange({ end })}
          />
        </>
      )}
    </>
  );
}

export function ReviewQuestion({ drafts, onChange }: QuestionProps) {
  const rhythms = (['weekly', 'monthly', 'quarterly'] as const).map((value) => ({
    value,
    text: words.start.rhythms[value],
  }));
  return (
    <div class="field">
      <span class="name">{words.start.review}</span>
      <Segmented
        label={words.start.review}
        options={rhythms}
        value={drafts.review}
        onChange={(review) => onChange({ review })}
      />
    </div>
  );
}
