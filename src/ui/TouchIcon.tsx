const paths = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  find: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12.2 12.2 17 17',
  large: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 8.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
  print: 'M6 7V3h8v4M6 13H3.5V7.5h13V13H14M6 11h8v6H6z',
} as const;

/** The icons of what is fetched with zoom. */
export const TouchIcon = ({ name }: { readonly name: keyof typeof paths }) => (
  <svg className="palpate-icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
