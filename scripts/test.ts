/**
 * Every check of the project, one after another: `npm test`. A failing step does not stop the next ones.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { add, closingLine, countStep, NONE, type Counts } from './test/counts.ts';
import { runCommand } from './test/run-command.ts';
import { STEPS, type Step } from './test/steps.ts';

async function countOf(step: Step, failed: ReadonlySet<string>): Promise<Counts> {
	if (step.needs && failed.has(step.needs)) {
		console.error(`not run, because “${step.needs}” failed; counted as failed`);
		return countStep(false);
	}
	try {
		return await step.run();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return countStep(false);
	}
}

// A fresh clone lacks the types that SvelteKit writes, and every step reads them.
await runCommand(['npx', 'svelte-kit', 'sync']);

let total = NONE;
const failed = new Set<string>();
const lines: string[] = [];
for (const step of STEPS) {
	console.log(`\n── ${step.name}`);
	const start = performance.now();
	const counts = await countOf(step, failed);
	if (counts.failed > 0) failed.add(step.name);
	total = add(total, counts);
	lines.push(`${step.name}: ${closingLine(counts)} (${Math.round((performance.now() - start) / 1000)} s)`);
}

console.log(`\n${lines.join('\n')}\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
