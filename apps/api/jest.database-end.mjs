export { tearDown as default } from './jest.database.mjs';
