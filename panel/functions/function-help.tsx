import { useEffect, useRef } from 'preact/hooks';
import type { CustomFunction } from '../../core/index.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';
import { signature } from './examples.ts';
import { FunctionExample } from './function-example.tsx';

/** Everything the specification of one function says, in reading order. */
export function FunctionHelp({ fn, onClose }: { readonly fn: CustomFunction; readonly onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the buttons inside.
    <div class="stack wide-apart" onKeyDown={onKeyDown}>
      <div class="line">
        <h2 class="grow" ref={heading} tabIndex={-1}>
          {fn.name}
        </h2>
        <Button kind="quiet" onPress={onClose}>
          {words.functions.all}
        </Button>
      </div>
      <p>{fn.summary}</p>
      <code class="code">{signature(fn)}</code>
      <section class="stack">
        <h3>{words.functions.arguments}</h3>
        <ul class="ruled">
          {fn.parameters.map((parameter) => (
            <li key={parameter.name}>
              <div class="line">
                <span class="strong grow">{parameter.name}</span>
                {parameter.optional && <span class="tiny">{words.functions.optional}</span>}
                <Chip>{parameter.unit}</Chip>
              </div>
              <p class="muted">
                {parameter.description}
                {parameter.otherwise && ` ${words.functions.otherwise(parameter.otherwise)}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <div class="line">
          <h3 class="grow">{words.functions.returns}</h3>
          <Chip>{fn.returns.unit}</Chip>
        </div>
        <p class="muted">{fn.returns.description}</p>
      </section>
      <FunctionExample fn={fn} />
      <Disclosure title={words.functions.errors}>
        <ul class="ruled">
          {fn.errors.map((error) => (
            <li key={`${error.code}${error.when}`}>
              <div class="strong">{error.code}</div>
              <p class="muted">
                {error.when} {error.cure}
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
      <p class="tiny">{words.functions.source(fn.source)}</p>
    </div>
  );
}
