/**
 * Every check of the project: `npm test`. A failing step does not stop the next ones.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { add, closingLine, countStep, NONE, type Counts } from './test/counts.ts';
import { runCommand, type Output } from './test/run-command.ts';
import { ROUNDS, type Step } from './test/steps.ts';

const failed = new Set<string>();

async function countOf(step: Step, output: Output): Promise<Counts> {
	if (step.needs && failed.has(step.needs)) {
		console.error(`not run, because “${step.needs}” failed; counted as failed`);
		return countStep(false);
	}
	try {
		return await step.run(output);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return countStep(false);
	}
}

// A fresh clone lacks the types that SvelteKit writes, and every step reads them.
await runCommand(['npx', 'svelte-kit', 'sync']);

let total = NONE;
const lines: string[] = [];

async function take(step: Step, output: Output): Promise<void> {
	const start = performance.now();
	const counts = await countOf(step, output);
	if (counts.failed > 0) failed.add(step.name);
	total = add(total, counts);
	lines.push(`${step.name}: ${closingLine(counts)} (${Math.round((performance.now() - start) / 1000)} s)`);
}

for (const round of ROUNDS) {
	console.log(`\n── ${round.map(({ name }) => name).join(', ')}`);
	await Promise.all(round.map((step) => take(step, round.length > 1 ? 'at the end' : 'live')));
}

// The last line has one form, whatever a machine lacks and skips.
if (total.skipped > 0) lines.push(`skipped in all: ${total.skipped}`);
console.log(`\n${lines.join('\n')}\n${closingLine({ ...total, skipped: 0 })}`);
process.exitCode = total.failed > 0 ? 1 : 0;
