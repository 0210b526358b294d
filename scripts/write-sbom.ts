/** Writes what the built site is made of beside our own code, as CycloneDX, into the build: `npm run sbom`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const PATH = 'build/sbom.cdx.json';

/** The parts of a bill that would differ at every writing: two of one version must be equal. */
interface Bill {
	serialNumber?: string;
	metadata: { timestamp?: string; component: { name: string } };
	components: unknown[];
}

const bill = JSON.parse(
	execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev'], { encoding: 'utf8' })
) as Bill;
delete bill.serialNumber;
delete bill.metadata.timestamp;
// npm names the project by the folder that it stands in.
bill.metadata.component.name = 'still-held';
writeFileSync(PATH, `${JSON.stringify(bill, null, '\t')}\n`);
console.log(`${PATH} lists ${bill.components.length} packages`);
