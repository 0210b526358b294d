import { BROWSERS, type BrowserKind, type BrowserName } from './browsers.ts';

/** What choosing a browser needs to know of a machine and may do on it. */
export interface Machine {
	env: Readonly<Record<string, string | undefined>>;
	/** Whether packages of the system can be installed. */
	isLinuxRoot: boolean;
	/** Where Playwright keeps the Chromium it downloads, whether it is there or not. */
	playwrightPath(): string;
	/** Every file of that name on the search path. */
	inPath(name: string): readonly string[];
	/** Whether the browser at a path starts. */
	runs(path: string): boolean;
	/** Whether a program can be called. */
	has(program: string): boolean;
	/** Runs a command in sight of the reader; whether it succeeded. */
	run(command: readonly string[]): boolean;
	say(line: string): void;
}

const adviceFor = ({ title, variable, debianPackage, isFromPlaywright }: BrowserKind): string =>
	[
		`No ${title} was found on this machine, and none could be installed. Do one of these:`,
		`  - install ${title} (Debian and Ubuntu: \`apt-get install ${debianPackage}\`);`,
		...(isFromPlaywright ? ['  - or run `npx playwright install --with-deps chromium`;'] : []),
		`  - or set ${variable} to the program of a ${title}.`
	].join('\n');

/** Path of a browser that starts: the named one, an installed one, Playwright's own, or one installed now. */
export function chooseBrowser(name: BrowserName, machine: Machine): string {
	const kind = BROWSERS[name];
	const named = machine.env[kind.variable];
	if (named) {
		if (machine.runs(named)) return named;
		throw new Error(
			`${kind.variable} is ${named}, but no ${kind.title} starts there. Correct it or unset it.`
		);
	}
	const found =
		findInstalled(kind, machine) ?? installWithPlaywright(kind, machine) ?? installWithApt(kind, machine);
	if (found === undefined) throw new Error(adviceFor(kind));
	return found;
}

function findInstalled(kind: BrowserKind, machine: Machine): string | undefined {
	const paths = [
		...kind.names.map((name) => `/usr/bin/${name}`),
		...kind.paths,
		...kind.names.flatMap((name) => machine.inPath(name)),
		...(kind.isFromPlaywright ? [machine.playwrightPath()] : [])
	];
	return paths.find((path) => machine.runs(path));
}

function installWithPlaywright(kind: BrowserKind, machine: Machine): string | undefined {
	if (!kind.isFromPlaywright) return undefined;
	machine.say(`No ${kind.title} found: asking Playwright for one.`);
	machine.run(['npx', 'playwright', 'install', 'chromium']);
	return findInstalled(kind, machine);
}

function installWithApt(kind: BrowserKind, machine: Machine): string | undefined {
	if (!machine.isLinuxRoot || !machine.has('apt-get')) return undefined;
	machine.say(`Still no ${kind.title}: installing the one of the system.`);
	machine.run(['apt-get', 'update']);
	machine.run(['apt-get', 'install', '-y', '--no-install-recommends', kind.debianPackage]);
	return findInstalled(kind, machine);
}
