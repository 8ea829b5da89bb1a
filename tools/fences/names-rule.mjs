import { relative, sep } from 'node:path';
import { projectFolder } from '../project-folder.mjs';
import { emptyNames } from './table.mjs';

/** ESLint rule: folders and files are named for their subject, in kebab-case. */
export const namesRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      empty: '"{{name}}" says nothing of what is in it: name it for its subject.',
      kebab: '"{{name}}" should be in kebab-case: small letters, digits and hyphens, with dots before endings.',
    },
  },
  create(context) {
    return {
      Program(node) {
        for (const name of relative(projectFolder, context.filename).split(sep)) {
          if (emptyNames.includes(name.split('.')[0])) context.report({ node, messageId: 'empty', data: { name } });
          if (!/^\.?[a-z0-9]+([.-][a-z0-9]+)*$/.test(name))
            context.report({ node, messageId: 'kebab', data: { name } });
        }
      },
    };
  },
};
