import { swcJest } from '../../jest.swc.mjs';

export default swcJest({ displayName: 'api', rootDir: `${import.meta.dirname}/src` });
