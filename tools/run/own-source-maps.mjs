// Loaded before the service: traces name the lines of our own sources. Those of packages stay as they are installed,
// for Node would keep the maps of all of them in memory, 13 MB a process.
import { setSourceMapsSupport } from 'node:module';

setSourceMapsSupport(true, { nodeModules: false });
