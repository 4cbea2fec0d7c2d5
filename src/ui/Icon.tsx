const paths = {
  undo: 'M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 10H7',
  redo: 'm13 4 4 4-4 4m4-4H9a5 5 0 0 0 0 10h4',
  clear: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11',
  select: 'M4 3l12 6-5 1.6L8.5 16z',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  plus: 'M10 4v12M4 10h12',
  move: 'M10 3v14M3 10h14M10 3 8 5M10 3l2 2M10 17l-2-2M10 17l2-2M3 10l2-2M3 10l2 2M17 10l-2-2M17 10l-2 2',
  close: 'M5 5l10 10M15 5 5 15',
} as const;

/** A line icon in the colour of the text; says nothing to assistive technology. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className="palpate-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
