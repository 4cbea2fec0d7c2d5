declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** As React tells it: bundlers put the mode in, and a page without a bundler is no place of development. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
