import { findProgramme, isProgramme } from './programmes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Looks for a browser for the journeys: CHROMIUM first, then the usual names and places.
 * @param {Record<string, string | undefined>} env
 * @returns {string | null} its path
 */
export function findChromium(env) {
  // Somebody who names a browser means that one: another instead would hide a wrong path.
  if (env.CHROMIUM) return isProgramme(env.CHROMIUM) ? env.CHROMIUM : null;
  return findProgramme(env, NAMES) ?? APPLICATIONS.find(isProgramme) ?? null;
}

/** @param {NodeJS.Platform} platform @returns {string} the command that installs it */
export function installCommand(platform) {
  return platform === 'darwin' ? 'brew install --cask chromium' : 'sudo apt-get install chromium';
}
