/** What choosing a browser needs to know of a machine and may do on it. */
export interface Machine {
	env: Readonly<Record<string, string | undefined>>;
	/** Whether packages of the system can be installed. */
	isLinuxRoot: boolean;
	/** Where Playwright keeps the browser it downloads, whether it is there or not. */
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

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const KNOWN_PATHS = [
	...NAMES.map((name) => `/usr/bin/${name}`),
	'/snap/bin/chromium',
	'/opt/google/chrome/chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

const ADVICE = [
	'No Chromium was found on this machine, and none could be installed. Do one of these:',
	'  - install Chromium or Google Chrome (Debian and Ubuntu: `apt-get install chromium`);',
	'  - or run `npx playwright install --with-deps chromium`;',
	'  - or set CHROMIUM_PATH to the program of a Chromium.'
].join('\n');

/** Path of a Chromium that starts: the named one, an installed one, Playwright's own, or one installed now. */
export function chooseBrowser(machine: Machine): string {
	const named = machine.env.CHROMIUM_PATH;
	if (named) {
		if (machine.runs(named)) return named;
		throw new Error(`CHROMIUM_PATH is ${named}, but no Chromium starts there. Correct it or unset it.`);
	}
	const found = findInstalled(machine) ?? installWithPlaywright(machine) ?? installWithApt(machine);
	if (found === undefined) throw new Error(ADVICE);
	return found;
}

function findInstalled(machine: Machine): string | undefined {
	const paths = [...KNOWN_PATHS, ...NAMES.flatMap((name) => machine.inPath(name)), machine.playwrightPath()];
	return paths.find((path) => machine.runs(path));
}

function installWithPlaywright(machine: Machine): string | undefined {
	machine.say('No Chromium found: asking Playwright for one.');
	machine.run(['npx', 'playwright', 'install', 'chromium']);
	return findInstalled(machine);
}

function installWithApt(machine: Machine): string | undefined {
	if (!machine.isLinuxRoot || !machine.has('apt-get')) return undefined;
	machine.say('Still none: installing the one of the system.');
	machine.run(['apt-get', 'update']);
	machine.run(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']);
	return findInstalled(machine);
}
