import { describe, expect, test } from 'vitest';
import { chooseBrowser, type Machine } from '../../scripts/browser/choose-browser.ts';

const PLAYWRIGHTS = '/cache/playwright/chrome';

/** A machine with nothing on it but what a test puts there, which writes down what is run. */
function machineWith(
	working: string[],
	rest: Partial<Machine> = {},
	installs: Record<string, string> = {}
): Machine & { commands: string[] } {
	const commands: string[] = [];
	return {
		commands,
		env: {},
		isLinuxRoot: false,
		playwrightPath: () => PLAYWRIGHTS,
		inPath: (name) => [`/home/reader/bin/${name}`],
		runs: (path) => working.includes(path),
		has: (program) => program === 'apt-get',
		run: (command) => {
			commands.push(command.join(' '));
			const installed = installs[command[0] ?? ''];
			if (installed) working.push(installed);
			return installed !== undefined;
		},
		say: () => undefined,
		...rest
	};
}

describe('the browser for the tests', () => {
	test('is the named one before all others', () => {
		const env = { CHROMIUM_PATH: '/mine/chromium' };
		expect(chooseBrowser('chromium', machineWith(['/usr/bin/chromium', '/mine/chromium'], { env }))).toBe(
			'/mine/chromium'
		);
	});

	test('is never another one than the named one', () => {
		const env = { CHROMIUM_PATH: '/mine/chromium' };
		expect(() => chooseBrowser('chromium', machineWith(['/usr/bin/chromium'], { env }))).toThrow(
			'CHROMIUM_PATH'
		);
	});

	test.each([
		'/usr/bin/chromium',
		'/usr/bin/google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/home/reader/bin/google-chrome-stable',
		PLAYWRIGHTS
	])('is an installed one, without installing: %s', (path) => {
		const machine = machineWith([path]);
		expect(chooseBrowser('chromium', machine)).toBe(path);
		expect(machine.commands).toEqual([]);
	});

	test('is downloaded by Playwright where none is installed', () => {
		const machine = machineWith([], {}, { npx: PLAYWRIGHTS });
		expect(chooseBrowser('chromium', machine)).toBe(PLAYWRIGHTS);
		expect(machine.commands).toEqual(['npx playwright install chromium']);
	});

	test('comes from the system where the download fails or does not start', () => {
		const machine = machineWith([], { isLinuxRoot: true }, { 'apt-get': '/usr/bin/chromium' });
		expect(chooseBrowser('chromium', machine)).toBe('/usr/bin/chromium');
		expect(machine.commands[1]).toBe('apt-get update');
	});

	test('nothing of the system is installed for a reader who is not root', () => {
		const machine = machineWith([], { isLinuxRoot: false });
		expect(() => chooseBrowser('chromium', machine)).toThrow('install Chromium or Google Chrome');
		expect(machine.commands).toEqual(['npx playwright install chromium']);
	});

	test('can be a Firefox, which Playwright does not have for us', () => {
		expect(chooseBrowser('firefox', machineWith(['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
		const machine = machineWith([], { isLinuxRoot: true }, { 'apt-get': '/usr/bin/firefox-esr' });
		expect(chooseBrowser('firefox', machine)).toBe('/usr/bin/firefox-esr');
		expect(machine.commands).toEqual([
			'apt-get update',
			'apt-get install -y --no-install-recommends firefox-esr'
		]);
		expect(() => chooseBrowser('firefox', machineWith([]))).toThrow('FIREFOX_PATH');
	});
});
