/** What is changed (globs) and the test files that must notice (a pattern of their paths). */
export const parts: Readonly<Record<'geometry' | 'schema' | 'reading' | 'shape' | 'sense' | 'changes' | 'edits' | 'marks' | 'drawings' | 'carrying' | 'places' | 'walk', { mutate: string[]; tests: string; everyTest?: true }>>;
/** The parts of each room. */
export const rooms: Readonly<Record<'geometry' | 'anatomy' | 'chart', string[]>>;
