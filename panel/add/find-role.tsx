import { useState } from 'preact/hooks';
import { searchRoles } from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { Chip } from '../parts/chip.tsx';
import { SearchList } from '../parts/search-list.tsx';
import { words } from '../words/index.ts';
import { knownRoles } from './known-roles.ts';
import { OwnRoles } from './own-roles.tsx';
import { RoleCard } from './role-card.tsx';

/** Find a role by its name, its department or one of its KPIs, in the user's words; look at it; insert it. */
export function FindRole() {
  const [query, setQuery] = useState('');
  const [id, setId] = useState<string | null>(null);
  const [returned, setReturned] = useState(false);
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  const { roles, own } = knownRoles(snapshot);
  const found = searchRoles(query, roles);
  const chosen = roles.find((role) => role.id === id);
  useHint(chosen ? words.add.hint : words.add.hintPick);
  const back = () => {
    setId(null);
    setReturned(true);
  };
  if (chosen) return <RoleCard key={chosen.id} role={chosen} onOther={back} />;
  return (
    <>
      <SearchList
        label={words.add.search}
        placeholder={words.add.placeholder}
        takesFocus={returned}
        query={query}
        onQuery={setQuery}
        selected={id}
        onSelect={setId}
        nothing={words.add.nothing}
        count={words.add.count(found.length)}
        options={found.map(({ role, because }) => ({
          key: role.id,
          content: (
            <>
              <span class="grow">
                <span class="strong">{role.role}</span>
                {because && <span class="muted below">{words.add.because(because)}</span>}
              </span>
              {own.has(role.id) && <Chip tone="info">{words.ownRoles.own}</Chip>}
              <Chip>{role.department}</Chip>
            </>
          ),
        }))}
      />
      {snapshot && query === '' && <OwnRoles snapshot={snapshot} />}
    </>
  );
}
