/** Types whose text would be read in a wrong encoding without its name, by the end of the file's name. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'text/xml; charset=utf-8'
};

/** Types that not every host knows. */
export const OTHER_TYPES: Readonly<Record<string, string>> = {
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.zip': 'application/zip'
};
