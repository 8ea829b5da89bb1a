import { endJourneys } from './before-all.mjs';

export default endJourneys;
