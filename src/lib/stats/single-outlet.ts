/**
 * Whether a release rests on one outlet only. The table has no column for it: the note of such a release says so in
 * these words, and wherever the date is shown the remark must be too.
 */
export const restsOnOneOutlet = (note: string | null): boolean => note?.includes('one outlet only') ?? false;
