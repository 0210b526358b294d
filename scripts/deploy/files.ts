import { caddyfile } from './caddyfile.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf } from './nginx-conf.ts';

/** Every configuration that is written from the list of headers, by its path. */
export const DEPLOY_FILES: Readonly<Record<string, () => string>> = {
	'deploy/Caddyfile': caddyfile,
	'deploy/nginx.conf': nginxConf,
	'static/_headers': headersFile
};
