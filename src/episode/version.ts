/** Version of the episode that this package writes. Each of its charts has a version of its own. */
export const episodeVersion = '1.0';
