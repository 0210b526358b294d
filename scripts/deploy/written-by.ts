/** First line of every configuration: who changes one by hand loses the change. */
export const WRITTEN_BY =
	'Written by `npm run deploy:files` from scripts/serve/header-rules.ts; change it there.';
