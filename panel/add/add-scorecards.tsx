import { useState } from 'preact/hooks';
import { usePanel } from '../context.ts';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { AddTeam } from './add-team.tsx';
import { FindRole } from './find-role.tsx';

/** Scorecards for a role or a person, or for a whole team at once. */
export function AddScorecards() {
  const { session } = usePanel();
  const [way, setWay] = useState<'role' | 'team'>('role');
  const snapshot = session.snapshot.value;
  return (
    <>
      <Segmented
        label={words.add.way}
        options={[
          { value: 'role', text: words.add.ways.role },
          { value: 'team', text: words.add.ways.team },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'role' ? <FindRole /> : snapshot && <AddTeam snapshot={snapshot} />}
    </>
  );
}
