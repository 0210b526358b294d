import type english from './messages/en.json';

/** Key of a message: the English catalogue has them all, and every other has the same. */
export type MessageKey = keyof typeof english;
