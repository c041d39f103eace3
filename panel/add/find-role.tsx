import { useState } from 'preact/hooks';
import { roles, searchRoles } from '../../core/index.ts';
import { useHint } from '../context.ts';
import { Chip } from '../parts/chip.tsx';
import { SearchList } from '../parts/search-list.tsx';
import { words } from '../words/index.ts';
import { RoleCard } from './role-card.tsx';

/** Find a role by its name, its department or one of its KPIs, in the user's words; look at it; insert it. */
export function FindRole() {
  const [query, setQuery] = useState('');
  const [id, setId] = useState<string | null>(null);
  const [returned, setReturned] = useState(false);
  const found = searchRoles(query, roles);
  const chosen = roles.find((role) => role.id === id);
  useHint(chosen ? words.add.hint : words.add.hintPick);
  const back = () => {
    setId(null);
    setReturned(true);
  };
  if (chosen) return <RoleCard key={chosen.id} role={chosen} onOther={back} />;
  return (
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
            <Chip>{role.department}</Chip>
          </>
        ),
      }))}
    />
  );
}
