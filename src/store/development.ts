declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** As in React: bundlers insert the mode, and a page without a bundler is not in development. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
