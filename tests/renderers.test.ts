import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { optionsOfView } from '#lib/charts/draw-chart.ts';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import ChartSvg from '#lib/components/ChartSvg.svelte';
import { marksToSvg, svgFrame } from '#lib/render/to-svg.ts';
import { COLORS, filePaint, pagePaint, type ColorName } from '#lib/theme/tokens.ts';
import { envAt, realTables } from './charts/real.ts';

/** What a page writes, with each colour variable replaced by its value in the light theme. */
const inLight = (markup: string): string =>
	(Object.keys(COLORS) as ColorName[]).reduce(
		(text, name) => text.replaceAll(`"${pagePaint(name)}"`, `"${COLORS[name].light}"`),
		markup
	);

describe.each(CHART_IDS)('the drawing of %s', (id) => {
	it('is the same on a page and in a file', async () => {
		const chart = await loadChart(id);
		const model = chart.layout(chart.series(realTables), optionsOfView(chart, undefined), envAt(720));
		const { body } = render(ChartSvg, {
			props: { frame: svgFrame(model), marks: marksToSvg(model.marks, pagePaint), labelledby: 't' }
		});
		expect(inLight(body)).toContain(marksToSvg(model.marks, filePaint('light')));
		expect(body).toContain(`viewBox="${svgFrame(model).viewBox}"`);
	});
});
