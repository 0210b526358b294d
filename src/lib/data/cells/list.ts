import { type CellType, type Fault, accept, refuse } from '#lib/data/cells/cell-type.ts';

/** Items joined by semicolons, each of them once. */
export function listCell<Item>(item: CellType<Item>): CellType<readonly Item[]> {
	return {
		shape: { ...item.shape, type: 'list' },
		parse(cell) {
			const texts = cell.split(';');
			if (texts.includes('')) return refuse('has an empty item', 'join the items by single semicolons');
			if (new Set(texts).size < texts.length) return refuse('names one item twice', 'write each item once');
			const items: Item[] = [];
			const faults: Fault[] = [];
			for (const text of texts) {
				const parsed = item.parse(text);
				if (parsed.ok) items.push(parsed.value);
				else faults.push(...parsed.faults.map((fault) => ({ ...fault, item: text })));
			}
			return faults.length > 0 ? { ok: false, faults } : accept(items);
		},
		write: (items) => items.map((value) => item.write(value)).join(';')
	};
}
