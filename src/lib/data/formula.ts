/**
 * The beginning of a text that a spreadsheet takes for a formula, also in the full-width signs of East Asian keyboards. A
 * negative number is no text: whoever writes files asks only about texts.
 */
export const FORMULA_START = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** Whether a text runs as a formula, also behind a semicolon, at which spreadsheets of many countries part cells. */
export const startsFormula = (text: string): boolean =>
	FORMULA_START.test(text) ||
	(text.includes(';') && text.split(';').some((part) => FORMULA_START.test(part)));
