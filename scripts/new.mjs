import { access, readFile, writeFile } from 'node:fs/promises';
import { fromRoot } from './build/bundle.mjs';
import { command, run } from './command.mjs';
import { functionFile } from './new/function.mjs';
import { listings, withOneMore } from './new/listing.mjs';
import { roleFile } from './new/role.mjs';
import { ruleFile } from './new/rule.mjs';
import { biome, tool } from './process.mjs';

/** @import { Listing } from './new/listing.mjs' */

const program = command(
  'new',
  'Begins a custom function, a rule or a role: a file that compiles, in its listing, saying what to fill in.',
);

program
  .command('function')
  .argument('<NAME>', 'in capitals, such as KPI_STREAK')
  .action(async (/** @type {string} */ name) => {
    if (!/^KPI(_[A-Z]+)+$/.test(name)) throw new Error(`A function is named like KPI_STREAK, not ${name}.`);
    const id = name.toLowerCase().replaceAll('_', '-');
    await begin('core/functions', listings.functions, id, functionFile(name, camelCase(id)), 'functions');
  });

program
  .command('rule')
  .argument('<id>', 'what it is about and what is wrong, such as weights-sum')
  .action((/** @type {string} */ id) => begin('core/rules', listings.rules, id, ruleFile(id, camelCase(id)), 'rules'));

program
  .command('role')
  .argument('<id>', 'such as sales-team-leader')
  .action((/** @type {string} */ id) =>
    begin('core/templates/roles', listings.roles, id, roleFile(id, camelCase(id), titleOf(id)), 'templates'),
  );

/**
 * @param {string} folder @param {readonly Listing[]} listings the files of the folder that list everything in it
 * @param {string} id @param {string} text the new file @param {string} tests what they are found by
 */
async function begin(folder, listings, id, text, tests) {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id)) throw new Error(`Write it in small letters with hyphens, not ${id}.`);
  const path = `${folder}/${id}.ts`;
  if (await exists(fromRoot(path))) throw new Error(`${path} is there already.`);
  const lists = listings.map(({ file }) => `${folder}/${file}`);
  await writeFile(fromRoot(path), text);
  for (const [index, listing] of listings.entries()) {
    const list = fromRoot(lists[index] ?? '');
    await writeFile(list, withOneMore(await readFile(list, 'utf8'), listing, `${id}.ts`, camelCase(id)));
  }
  await tool(biome, ['check', '--write', '--log-level=error', path, ...lists]);
  const places = lists.join(' and of ');
  console.log(`Wrote ${path} and listed it at the end of ${places}. The tests say what is missing: npm test ${tests}`);
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** @param {string} id `weights-sum` is `weightsSum` */
function camelCase(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} id `sales-team-leader` is `Sales team leader` */
function titleOf(id) {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

await run(program);
