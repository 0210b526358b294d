import { HEADER_RULES, type HeaderRule } from '../serve/header-rules.ts';
import { OTHER_TYPES, TEXT_TYPES } from '../serve/types.ts';
import { WRITTEN_BY } from './written-by.ts';

const variableOf = ({ name }: HeaderRule): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

const typeOf = (type: string): string => type.replace('; charset=utf-8', '');

/** nginx sends no header whose value is empty. */
const mapOf = (rule: HeaderRule): string[] => [
	`map $uri ${variableOf(rule)} {`,
	...rule.cases.map(({ path, value }) => `\t${quoted(`~${path}`)} ${quoted(value)};`),
	`\tdefault ${quoted(rule.otherwise ?? '')};`,
	'}'
];

const typeLines = (): string[] =>
	Object.entries({ ...TEXT_TYPES, ...OTHER_TYPES }).map(
		([end, type]) => `\t\t${typeOf(type)} ${end.slice(1)};`
	);

const charsets = (): string =>
	Object.values(TEXT_TYPES)
		.map(typeOf)
		.filter((type) => type !== 'text/html')
		.join(' ');

/** The configuration for nginx, to be included in its `http` block; address and folder are the two lines to change. */
export const nginxConf = (): string =>
	[
		`# ${WRITTEN_BY}`,
		...HEADER_RULES.flatMap(mapOf),
		'',
		'server {',
		'\tlisten 127.0.0.1:8080;',
		'\troot /srv/still-held;',
		'',
		'\t# No log of requests is written: who read what must not be there to be taken.',
		'\taccess_log off;',
		'\tserver_tokens off;',
		'\tabsolute_redirect off;',
		'\tgzip_static on;',
		'\tgzip_vary on;',
		'\tgzip on;',
		'\tgzip_min_length 1000;',
		`\tgzip_types ${charsets()};`,
		'\tcharset utf-8;',
		`\tcharset_types ${charsets()};`,
		'\tetag on;',
		'',
		'\ttypes {',
		...typeLines(),
		'\t}',
		'\tdefault_type application/octet-stream;',
		'',
		...HEADER_RULES.map((rule) => `\tadd_header ${rule.name} ${variableOf(rule)} always;`),
		'',
		'\terror_page 403 404 /404.html;',
		'\tlocation / {',
		'\t\tindex index.html;',
		'\t\ttry_files $uri $uri/ =404;',
		'\t}',
		'\tlocation = /404.html {',
		'\t\tinternal;',
		'\t}',
		'}',
		''
	].join('\n');
