import { dirname, relative, resolve, sep } from 'node:path';
import { projectFolder } from '../project-folder.mjs';
import { fences } from './table.mjs';

/** ESLint rule: reports an import that the table does not allow. */
export const importsRule = {
  meta: { type: 'problem', schema: [], messages: { fence: '{{from}} may not import {{target}}: {{because}}' } },
  create(context) {
    const path = pathInProject(context.filename);
    const isSpec = /\.spec\.ts$|(^|\/)(testing|specs)\//.test(path) || /(^|\/)test-setup\.ts$/.test(path);
    const covering = fences.filter((fence) => fence.from.test(path) && (!isSpec || fence.specsToo));
    const check = (source, names, kind = 'value') => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const target = targetOf(context.filename, source.value);
      for (const fence of covering) {
        if ((kind === 'type' && fence.typesToo === false) || allows(fence, target, names)) continue;
        context.report({ node: source, messageId: 'fence', data: { from: path, target, because: fence.because } });
      }
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.specifiers.map(importedName), node.importKind),
      ExportNamedDeclaration: (node) =>
        check(
          node.source,
          node.specifiers.map((one) => one.local.name ?? '*'),
        ),
      ExportAllDeclaration: (node) => check(node.source, ['*']),
      ImportExpression: (node) => check(node.source, ['*']),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, ['*']),
      TSExternalModuleReference: (node) => check(node.expression, ['*']),
    };
  },
};

/** @param {import('./table.mjs').Fence} fence */
function allows(fence, target, names) {
  if (fence.only !== undefined) return fence.only.some((pattern) => pattern.test(target));
  return !fence.never.some(
    ({ module, names: forbidden }) =>
      module.test(target) &&
      (forbidden === undefined || names.some((name) => name === '*' || forbidden.includes(name))),
  );
}

function importedName(specifier) {
  return specifier.type === 'ImportSpecifier' ? (specifier.imported.name ?? specifier.imported.value) : '*';
}

function targetOf(filename, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  return pathInProject(resolve(dirname(filename), specifier)).replace(/\.(js|ts|mjs)$/, '');
}

function pathInProject(filename) {
  return relative(projectFolder, filename).split(sep).join('/');
}
