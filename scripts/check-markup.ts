/** Validates one built page of each kind as HTML. The exit code is 1 where one is not valid. */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { isDefault, ONE_OF_EACH_KIND, OVERVIEWS } from '../tests/browser/site.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
// Languages differ in words, not in markup: of the others one page is enough.
const paths = [...new Set([...ONE_OF_EACH_KIND.filter(isDefault), ...OVERVIEWS.slice(-1)])];
let count = 0;
for (const file of [...paths.map((path) => `${path}index.html`), '/404.html']) {
	const { results } = await validator.validateString(readFileSync(`build${file}`, 'utf8'));
	for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
		count += 1;
		console.error(`${file}:${line}:${column} ${message} (${ruleId})`);
	}
}
console.log(`${paths.length + 1} pages: ${count} faults of markup`);
process.exitCode = paths.length > 0 && count === 0 ? 0 : 1;
