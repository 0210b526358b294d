/** What differs between two folders, given as hash by path: one line a file, sorted. */
export function differences(
	first: ReadonlyMap<string, string>,
	second: ReadonlyMap<string, string>
): string[] {
	const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
	return paths.flatMap((path) => {
		if (first.get(path) === second.get(path)) return [];
		if (!first.has(path)) return [`${path}: only in the second build`];
		return [second.has(path) ? `${path}: other bytes` : `${path}: only in the first build`];
	});
}
