export function checkSides(file: {
  readonly views: Readonly<Record<string, { readonly leftOnViewers?: 'left' | 'right'; readonly midline?: number }>>;
  readonly zones: readonly { readonly id: string; readonly view: string; readonly side: string; readonly anchor: { readonly neutral: readonly number[] } }[];
}): void;
