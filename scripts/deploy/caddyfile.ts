import { HEADER_RULES, type HeaderRule } from '../serve/header-rules.ts';
import { OTHER_TYPES, TEXT_TYPES } from '../serve/types.ts';
import { WRITTEN_BY } from './written-by.ts';

/** `Cache-Control` → `cache_control`, which matchers and variables may be called. */
const nameOf = ({ name }: HeaderRule): string => name.toLowerCase().replaceAll('-', '_');

/** In double quotes a Caddyfile knows no escapes but that of the quote itself; the values hold none. */
const quoted = (text: string): string => `"${text}"`;

/** A header with cases takes its value from a variable; what is empty there must not be sent at all. */
function linesOf(rule: HeaderRule): string[] {
	if (rule.cases.length === 0) return [`header ${rule.name} ${quoted(rule.otherwise ?? '')}`];
	const name = nameOf(rule);
	return [
		`map {path} {${name}} {`,
		...rule.cases.map(({ path, value }) => `\t~${path} ${quoted(value)}`),
		`\tdefault ${quoted(rule.otherwise ?? '')}`,
		'}',
		`@${name} expression \`{${name}} != ""\``,
		`header @${name} ${rule.name} {${name}}`
	];
}

const typeLines = (): string[] =>
	Object.entries({ ...TEXT_TYPES, ...OTHER_TYPES }).flatMap(([end, type]) => [
		`@type_${end.slice(1)} path *${end}`,
		`header @type_${end.slice(1)} Content-Type ${quoted(type)}`
	]);

const indented = (lines: readonly string[], depth = 1): string[] =>
	lines.map((line) => '\t'.repeat(depth) + line);

/** The configuration for Caddy: the site in `SITE_ROOT`, at `SITE_ADDRESS`; with a host's name there Caddy gets its certificate. */
export const caddyfile = (): string =>
	[
		`# ${WRITTEN_BY}`,
		'{',
		'\tadmin off',
		'}',
		'',
		'(answer) {',
		'\troute {',
		...indented([...HEADER_RULES.flatMap(linesOf), ...typeLines()], 2),
		'\t\theader -Server',
		'\t}',
		'}',
		'',
		'# No log of requests is written: who read what must not be there to be taken.',
		'{$SITE_ADDRESS:http://127.0.0.1:8080} {',
		'\troot * {$SITE_ROOT:build}',
		'\timport answer',
		'\tencode gzip',
		'\tfile_server {',
		'\t\tprecompressed br gzip',
		'\t}',
		'\thandle_errors {',
		'\t\trewrite * /404.html',
		'\t\timport answer',
		'\t\tfile_server {',
		'\t\t\tprecompressed br gzip',
		'\t\t}',
		'\t}',
		'}',
		''
	].join('\n');
