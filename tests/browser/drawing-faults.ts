/**
 * What a machine can see wrong in the drawings of a page as they stand now: words that overlap, leave the drawing,
 * are too small, too faint or crossed by a mark. Runs in the page, so it rests on nothing outside itself.
 */
export function faultsOfDrawings(): string[] {
	const SMALLEST = 10.9;
	const box = (element: Element): DOMRect => element.getBoundingClientRect();
	const isShown = (element: Element): boolean => {
		const { width, height } = box(element);
		const style = getComputedStyle(element);
		return width > 0.5 && height > 0.5 && style.visibility !== 'hidden' && Number(style.opacity) > 0.05;
	};
	const luminance = (color: string): number | null => {
		const [red = 0, green = 0, blue = 0, alpha] = color.match(/[\d.]+/g)?.map(Number) ?? [];
		if (!/^rgb/.test(color) || alpha === 0) return null;
		const linear = [red, green, blue].map((channel) =>
			channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4
		);
		return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
	};
	const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	const paper = luminance(getComputedStyle(document.body).backgroundColor) ?? 1;

	const faultsOf = (svg: SVGSVGElement): string[] => {
		const frame = box(svg);
		const scale = frame.width / (svg.viewBox.baseVal.width || frame.width);
		const texts = [...svg.querySelectorAll('text')]
			.filter((text) => isShown(text) && text.textContent.trim() !== '')
			.map((text) => ({ text, area: box(text), words: `“${text.textContent.trim().slice(0, 32)}”` }));
		const faults = texts.flatMap(({ text, area, words }) => {
			const style = getComputedStyle(text);
			const size = parseFloat(style.fontSize) * scale;
			const ink = luminance(style.fill);
			const isOnPaper = !text.hasAttribute('data-on-fill');
			const isOutside =
				Math.min(area.left - frame.left, frame.right - area.right) < -2 ||
				Math.min(area.top - frame.top, frame.bottom - area.bottom) < -2;
			return [
				...(isOutside ? [`${words} leaves the drawing`] : []),
				...(size < SMALLEST ? [`${words} is ${size.toFixed(1)} px`] : []),
				...(isOnPaper && ink !== null && contrast(ink, paper) < 4.5 ? [`${words} is too faint`] : [])
			];
		});
		const centres = [...svg.querySelectorAll('circle')].filter(isShown).map((circle) => {
			const { left, top, width, height } = box(circle);
			return { x: left + width / 2, y: top + height / 2 };
		});
		for (const { text, area, words } of texts) {
			const isCrossed = centres.some(
				({ x, y }) => x > area.left + 1 && x < area.right - 1 && y > area.top + 3 && y < area.bottom - 3
			);
			if (isCrossed && !text.hasAttribute('data-on-fill')) faults.push(`${words} is crossed by a mark`);
		}
		texts.forEach((one, i) => {
			for (const other of texts.slice(i + 1)) {
				const wide = Math.min(one.area.right, other.area.right) - Math.max(one.area.left, other.area.left);
				const high = Math.min(one.area.bottom, other.area.bottom) - Math.max(one.area.top, other.area.top);
				// The last hundredth of a px depends on where on the page a drawing happens to begin.
				if (wide > 1.5 && high > 3.01) faults.push(`${one.words} and ${other.words} overlap`);
			}
		});
		return faults;
	};

	return [...document.querySelectorAll<SVGSVGElement>('main svg')]
		.filter(isShown)
		.flatMap((svg) => faultsOf(svg).map((fault) => `${svg.closest('[id]')?.id ?? 'a drawing'}: ${fault}`));
}
