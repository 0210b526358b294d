/** Writes the configurations of hosts from the one list of headers: `npm run deploy:files`. */
import { writeFileSync } from 'node:fs';
import { DEPLOY_FILES } from './deploy/files.ts';

for (const [path, write] of Object.entries(DEPLOY_FILES)) {
	writeFileSync(path, write());
	console.log(`wrote ${path}`);
}
