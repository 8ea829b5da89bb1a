/**
 * What the build makes. A part is built again when one of its inputs, or what an earlier build left, has changed.
 * @typedef {{ project: string, title: string, inputs: string[], output: string, proof: string }} Part
 * @type {Record<'api' | 'web', Part>}
 */
const everywhere = ['package-lock.json', 'tsconfig.base.json', 'nx.json', 'libs'];

export const parts = {
  api: {
    project: '@best-value/api',
    title: 'the API',
    inputs: [...everywhere, 'apps/api'],
    output: 'apps/api/dist',
    proof: 'apps/api/dist/main.js',
  },
  web: {
    project: '@best-value/web',
    title: 'the web app',
    inputs: [...everywhere, 'apps/web'],
    output: 'apps/web/dist',
    proof: 'apps/web/dist',
  },
};
