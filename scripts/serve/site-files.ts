import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** What a path asks for in a folder of built pages. */
export type Found =
	| { kind: 'file'; file: string }
	/** A page asked for without its closing slash: its relative links would lead astray. */
	| { kind: 'moved'; to: string }
	| { kind: 'missing' };

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Finds the file of a path such as `/charts/timeline/`; nothing outside the folder is ever found. */
export function findInSite(folder: string, pathname: string): Found {
	const path = join(folder, normalize(`/${decode(pathname)}`));
	if (!path.startsWith(folder + sep) && path !== folder + sep) return { kind: 'missing' };
	if (pathname.endsWith('/')) return fileOrMissing(join(path, 'index.html'));
	return isFile(join(path, 'index.html')) ? { kind: 'moved', to: `${pathname}/` } : fileOrMissing(path);
}

const fileOrMissing = (file: string): Found => (isFile(file) ? { kind: 'file', file } : { kind: 'missing' });

/** A malformed escape asks for nothing that exists; it must not stop the server. */
function decode(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return '\0';
	}
}
