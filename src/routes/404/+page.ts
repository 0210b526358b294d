/** Written as `404.html`, which hosts send for an unknown address; without script, since it stands at any depth. */
export const trailingSlash = 'never';
export const csr = false;
