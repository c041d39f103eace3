import { readFileSync } from 'node:fs';

/** @import { Plugin } from 'esbuild' */

const rules = {
  balanceOnlyFinancial: 'balance-only-financial',
  setTooMany: 'set-too-many',
  transparencyMissingOwner: 'transparency-missing-owner',
  weightsMissing: 'weights-missing',
  weightsSum: 'weights-sum',
};

/**
 * The listings of the product, each with what becomes of it when only one role and five rules ship.
 * @type {Readonly<Record<string, (listed: string) => string>>}
 */
const narrowed = {
  'core/rules/all.ts': () => listing('rules', rules),
  'core/rules/documented.ts': (listed) =>
    listed.replace(/^ *\{ \.\.\.(\w+), .*\},\n/gm, (entry, rule) => (rule in rules ? entry : '')),
  'core/templates/roles/index.ts': () => listing('roles', { salesTeamLeader: 'sales-team-leader' }),
};

/**
 * Builds with one role and five rules. Nobody gets this: it shows what the panel and the reading of sheets weigh by
 * themselves, apart from what grows with every role and rule.
 * @type {Plugin}
 */
export const oneRoleFiveRules = {
  name: 'one-role-five-rules',
  setup(build) {
    for (const [path, narrow] of Object.entries(narrowed)) {
      const filter = new RegExp(`${path.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.')}$`);
      build.onLoad({ filter }, ({ path: file }) => ({ contents: narrow(readFileSync(file, 'utf8')), loader: 'ts' }));
    }
  },
};

/** @param {string} name what the listing exports @param {Readonly<Record<string, string>>} things files by their constants */
function listing(name, things) {
  const imports = Object.entries(things).map(([constant, file]) => `import { ${constant} } from './${file}.ts';`);
  return `${imports.join('\n')}\nexport const ${name} = [${Object.keys(things).join(', ')}];`;
}
