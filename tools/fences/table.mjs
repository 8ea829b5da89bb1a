/**
 * Who may import whom. Read it top to bottom: every fence that covers a file applies.
 *
 * `from`    which files, by their path in the project
 * `only`    all that these files may import; or
 * `never`   what they may not import: whole modules, or single `names` of one
 * `because` the end of the message
 *
 * A target is a path in the project without its extension (`apps/api/src/work/work`) or a package name (`node:fs`).
 * `typesToo` false lets `import type` through: a type leaves nothing behind when the code runs.
 * Specs and `testing/` folders look behind the fences on purpose, unless a fence says `specsToo`.
 *
 * @typedef {{ from: RegExp, only?: RegExp[], never?: { module: RegExp, names?: string[] }[], because: string, specsToo?: boolean, typesToo?: false }} Fence
 * @type {Fence[]}
 */
export const fences = [
  {
    from: /^libs\/best-value-model\/src\//,
    only: [/^libs\/best-value-model\/(src|data)\//],
    because: 'the model library is pure: no packages, no Node, no clock, nothing of the apps.',
  },
  {
    from: /^migrations\//,
    only: [/^typeorm$/],
    because: 'a migration must still run when today’s code has gone: plain SQL through typeorm alone.',
  },
  {
    from: /^apps\/web\/src\//,
    only: [/^apps\/web\/src\//, /^@angular\//, /^rxjs($|\/)/, /^govuk-frontend($|\/)/, /^@best-value\/model$/],
    because: 'the web app knows the model and the generated API types, nothing of the API or of Node.',
  },
  {
    from: /^apps\/web\//,
    never: [{ module: /^(apps\/api\/|@best-value\/api)/ }],
    specsToo: true,
    because: 'the API’s types reach the web app through src/app/api/contract.d.ts.',
  },
  {
    from: /^apps\/api\//,
    never: [{ module: /^apps\/web\// }, { module: /^libs\// }],
    specsToo: true,
    because: 'the API uses the library by its name, @best-value/model, and never the web app.',
  },
  {
    from: /^apps\/api\/src\/(?!work\/|database\/|(main|service|app\.module)\.ts$)/,
    never: [
      { module: /^pg$/ },
      { module: /^typeorm$/, names: ['DataSource', 'QueryRunner', 'getRepository'] },
      { module: /^@nestjs\/typeorm$/, names: ['InjectDataSource', 'InjectEntityManager', 'InjectRepository'] },
    ],
    because:
      'only work/ (and database/, main, service and app.module, which set up) reaches the database: there the council is set on every transaction.',
  },
  {
    from: /^apps\/api\/src\/.*\.rules\.ts$/,
    never: [{ module: /^(node:|@nestjs\/|typeorm$|pg$|fastify)/ }, { module: /\.(entity|controller|module|store)$/ }],
    typesToo: false,
    because: 'a rule is a pure function of plain data.',
  },
  {
    from: /^apps\/api\/src\/report\/(appendix|pdf)\//,
    never: [{ module: /^(@nestjs\/|typeorm$|pg$|fastify)/ }, { module: /\.entity$/ }],
    because: 'the document is made of plain data: the same input gives the same bytes.',
  },
  {
    from: /^apps\/api\/src\/(?!config\/)/,
    never: [{ module: /^(node:)?process$/ }],
    because: 'only config/ reads the environment, once; use the global process for the rest.',
  },
];

/** Folders and files that say nothing of what is in them. */
export const emptyNames = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared'];
