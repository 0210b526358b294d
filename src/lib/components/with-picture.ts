import type { LanguageTag } from '#lib/i18n/languages.ts';
import { escapeMarkup } from '#lib/render/to-svg.ts';
import type { FigureContent } from '#lib/state/figure-content.ts';
import { linkTo } from '#lib/state/links.ts';

/**
 * The marks of a figure, before them its picture for browsers that draw no SVG, Tor Browser at its safest for instance. There
 * `<foreignObject>` is an unknown element whose attribute hides nothing, and the picture in it shows; where SVG is drawn it is
 * hidden, and nobody asks for a picture that is not shown.
 */
export function withPicture(
	content: FigureContent | undefined,
	lang: LanguageTag
): readonly string[] | undefined {
	if (content?.picture === undefined) return content?.drawings;
	const address = escapeMarkup(linkTo(lang, content.picture));
	const picture = `<foreignObject display="none"><div style="content:url(${address});width:100%"></div></foreignObject>`;
	return content.drawings.map((marks) => picture + marks);
}
