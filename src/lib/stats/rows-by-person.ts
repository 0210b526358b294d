/** Rows by id of person. A plain map: D3's `group` interns its keys, which takes thrice the time on 100,000 rows. */
export function rowsByPerson<Row extends { personId: string }>(
	rows: readonly Row[]
): ReadonlyMap<string, readonly Row[]> {
	const byPerson = new Map<string, Row[]>();
	for (const row of rows) {
		const ofPerson = byPerson.get(row.personId);
		if (ofPerson) ofPerson.push(row);
		else byPerson.set(row.personId, [row]);
	}
	return byPerson;
}
