import { stat } from 'node:fs/promises';

/** Size of a published data file, bytes. */
export const fileSize = async (file: string): Promise<number> => (await stat(`static/data/${file}`)).size;
