import { access, readFile, writeFile } from 'node:fs/promises';
import { fromRoot } from './build/bundle.mjs';
import { command, run } from './command.mjs';
import { functionFile, withFunction } from './new/function.mjs';
import { roleFile } from './new/role.mjs';
import { ruleFile } from './new/rule.mjs';

const program = command('new', 'Begins a custom function, a rule or a role: a file that compiles and says what is to be filled in.');

program
  .command('function')
  .argument('<NAME>', 'in capitals, such as KPI_STREAK')
  .action(async (name) => {
    if (!/^KPI(_[A-Z]+)+$/.test(name)) throw new Error(`A function is named like KPI_STREAK, not ${name}.`);
    const id = name.toLowerCase().replaceAll('_', '-');
    await create(`core/functions/${id}.ts`, functionFile(name, camelCase(id)));
    await addToListing('core/functions/index.ts', (text) => withFunction(text, id, camelCase(id)));
  });

program
  .command('rule')
  .argument('<id>', 'what it requires, such as weights-sum')
  .action(async (id) => create(`core/rules/${kebab(id)}.ts`, ruleFile(id, camelCase(id))));

program
  .command('role')
  .argument('<id>', 'such as sales-team-leader')
  .action(async (id) => create(`core/templates/roles/${kebab(id)}.ts`, roleFile(id, camelCase(id), titleOf(id))));
