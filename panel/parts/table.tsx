import type { ComponentChildren } from 'preact';

interface TableProps {
  /** Read aloud before the table; not shown, since a heading stands above it. */
  readonly caption: string;
  /** Left out for lists of name and number that explain themselves. */
  readonly heads?: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
}

/** Names on the left, numbers on the right. */
export function Table({ caption, heads, rows }: TableProps) {
  return (
    <table class={heads ? 'table' : 'table bare'}>
      <caption class="unseen">{caption}</caption>
      {heads && (
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name than its position.
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
