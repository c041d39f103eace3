import { useMemo } from 'preact/hooks';
import type { PersonRow, Snapshot, TeamPlan } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';
import { planFor, type TeamForm, teamParts } from './team.ts';

/** From here on every host has trouble with a sheet for each person; nobody is kept from it. */
const sheetsAtMost = 200;

interface TeamPlanViewProps {
  readonly people: readonly PersonRow[];
  readonly form: TeamForm;
  /** Which role a text of the list means, by the role's id, where somebody said so. */
  readonly meant: Readonly<Record<string, string>>;
  readonly snapshot: Snapshot;
}

/** Who would get scorecards, who has them already, who is left out and why; and the button. */
export function TeamPlanView({ people, form, meant, snapshot }: TeamPlanViewProps) {
  const { session, writing } = usePanel();
  const today = session.host.today();
  const plan = useMemo(() => planFor(people, form, meant, today, snapshot), [people, form, meant, today, snapshot]);
  const insert = () =>
    writing.write({
      parts: teamParts(plan),
      doing: words.add.doing,
      said: (counted, stopped) => (stopped ? words.add.stopped(counted, plan.people) : saidOf(plan)),
    });
  return (
    <>
      {plan.notes.map((note) => (
        <Banner tone="warn" title={note} key={note} />
      ))}
      {form === 'scorecards' && plan.people > sheetsAtMost && (
        <Banner tone="warn" title={words.add.manySheets(plan.people, sheetsAtMost)} />
      )}
      {plan.present > 0 && <p class="muted">{words.add.present(plan.present)}</p>}
      {plan.skipped.length > 0 && (
        <Disclosure title={words.add.skipped(plan.skipped.length)}>
          <ul class="ruled">
            {plan.skipped.map(({ person, reason }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: these people may have neither an id nor a name.
              <li key={index}>
                <span class="strong">{person.name || person.id || words.add.nameless}</span>{' '}
                <span class="muted">{reason}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {plan.listed > 0 && <p class="muted">{words.add.toList(plan.listed)}</p>}
      <div class="at-hand">
        <Button kind="primary" wide disabled={plan.steps.length === 0} onPress={insert}>
          {actOf(plan, form)}
        </Button>
      </div>
    </>
  );
}

function actOf({ people, listed }: TeamPlan, form: TeamForm): string {
  if (people > 0) return words.add.insertTeam(people, form);
  return listed > 0 ? words.add.list(listed) : words.add.nothingToDo;
}

function saidOf({ people, listed }: TeamPlan): string {
  if (people > 0) return words.add.saidTeam(people);
  return listed > 0 ? words.add.saidListed(listed) : words.add.saidView;
}
