import { useState } from 'preact/hooks';
import { functions } from '../../core/index.ts';
import { useHint } from '../context.ts';
import { SearchList } from '../parts/search-list.tsx';
import { words } from '../words/index.ts';
import { findFunctions } from './examples.ts';
import { FunctionHelp } from './function-help.tsx';

/** Help for writing formulas: find a function, read it, insert an example. */
export function Functions() {
  const [query, setQuery] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [returned, setReturned] = useState(false);
  const found = findFunctions(query);
  const chosen = functions.find((fn) => fn.name === name);
  useHint(chosen ? words.functions.hintOne : words.functions.hint);
  const back = () => {
    setName(null);
    setReturned(true);
  };
  if (chosen) return <FunctionHelp fn={chosen} onClose={back} />;
  return (
    <SearchList
      label={words.functions.search}
      placeholder={words.functions.placeholder}
      takesFocus={returned}
      query={query}
      onQuery={setQuery}
      selected={name}
      onSelect={setName}
      nothing={words.functions.nothing}
      count={words.functions.count(found.length)}
      options={found.map((fn) => ({
        key: fn.name,
        content: (
          <span class="grow">
            <span class="strong">{fn.name}</span>
            <span class="muted below">{fn.summary}</span>
          </span>
        ),
      }))}
    />
  );
}
