import { PAGE_DIRECTIVES } from '#lib/server/content-policy.ts';

/** What a header says at the paths that a pattern fits. */
interface Case {
	/** Source of a regular expression that JavaScript, PCRE (nginx) and RE2 (Caddy) read alike. */
	path: string;
	value: string;
}

/** One header: the first fitting case holds, then `otherwise`; where neither is, the header is not sent. */
export interface HeaderRule {
	name: string;
	cases: readonly Case[];
	otherwise?: string;
}

/** A page, whether asked for by its folder or its file. */
const PAGE = '(/|\\.html)$';
/** Pages that others may frame, in any language: the live ones and those frozen at a release. */
const FRAMED = '^(/[a-z]+)?/(embed|v)/';
/** A frame without an origin of its own asks for these as a stranger. */
const SHARED = '^/(_app|data)/';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** What a browser can do and this site never asks for. */
const OFF = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'encrypted-media',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'keyboard-map',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];

/** A button of ours copies the address. Sharing, which is its own by default, is a word that not every browser knows. */
const OWN = ['clipboard-write'];

/** What the meta tag of a page cannot say, and its directives once more. */
const pagePolicy = (ancestors: string): string =>
	[...PAGE_DIRECTIVES, `frame-ancestors ${ancestors}`].join(';');

/** A drawing opened on its own has styles and faces in itself, and nothing else has a right to anything. */
const FILE_POLICY = [
	"default-src 'none'",
	"style-src 'unsafe-inline'",
	'img-src data:',
	'font-src data:',
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
].join(';');

/**
 * Every header that a host sends, but for types and encodings. `npm start` reads this list, and `npm run deploy:files`
 * writes it into the configurations of Caddy, nginx and static hosts.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
	{
		name: 'Content-Security-Policy',
		cases: [
			{ path: `${FRAMED}.*${PAGE}`, value: pagePolicy('*') },
			{ path: PAGE, value: pagePolicy("'none'") }
		],
		otherwise: FILE_POLICY
	},
	{ name: 'X-Frame-Options', cases: [{ path: FRAMED, value: '' }], otherwise: 'DENY' },
	{
		name: 'Cross-Origin-Resource-Policy',
		cases: [
			{ path: FRAMED, value: 'cross-origin' },
			{ path: PAGE, value: 'same-origin' }
		],
		otherwise: 'cross-origin'
	},
	{ name: 'Access-Control-Allow-Origin', cases: [{ path: SHARED, value: '*' }] },
	{
		name: 'Cache-Control',
		cases: [
			// On a searched phone a stored page is evidence.
			{ path: PAGE, value: 'no-store' },
			// The name of such a file carries its hash.
			{ path: '^/_app/immutable/', value: `public, max-age=${YEAR_IN_SECONDS}, immutable` }
		],
		otherwise: 'no-cache'
	},
	{ name: 'Cross-Origin-Opener-Policy', cases: [], otherwise: 'same-origin' },
	{ name: 'Referrer-Policy', cases: [], otherwise: 'no-referrer' },
	{ name: 'X-Content-Type-Options', cases: [], otherwise: 'nosniff' },
	{
		name: 'Permissions-Policy',
		cases: [],
		otherwise: [...OFF.map((name) => `${name}=()`), ...OWN.map((name) => `${name}=(self)`)].join(', ')
	},
	// Browsers heed it only where the site is reached by https.
	{ name: 'Strict-Transport-Security', cases: [], otherwise: `max-age=${YEAR_IN_SECONDS}` }
];

/** What a header says at a path; empty where it is not sent. */
export const valueAt = ({ cases, otherwise = '' }: HeaderRule, path: string): string =>
	cases.find((one) => new RegExp(one.path).test(path))?.value ?? otherwise;
