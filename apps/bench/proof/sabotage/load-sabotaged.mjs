// Loaded before the built service (node --import) when a harness must show that it notices a missing protection: takes the
// protection that SABOTAGE names out of the code as it is loaded. The service itself has no switch for it.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { builtApi } from '../../lab/project.mjs';
import { sabotages } from './sabotages.mjs';

const changes = sabotages[process.env.SABOTAGE ?? '']?.changes;
if (changes === undefined) throw new Error(`There is no sabotage "${process.env.SABOTAGE}".`);

const changed = new Map();
for (const { file, from, to } of changes) {
  const url = pathToFileURL(builtApi(file)).href;
  const source = changed.get(url) ?? readFileSync(builtApi(file), 'utf8');
  // A protection that is written in another way now would stay in place, and its control would prove nothing.
  if (source.split(from).length !== 2)
    throw new Error(`${file} has not exactly one "${from}" to be taken out: adapt proof/sabotage/sabotages.mjs.`);
  changed.set(
    url,
    source.replace(from, () => to),
  );
}

registerHooks({
  load(url, context, nextLoad) {
    const source = changed.get(url);
    return source === undefined ? nextLoad(url, context) : { format: 'module', source, shortCircuit: true };
  },
});
