import type { ButtonHTMLAttributes } from 'react';

const paths = {
  undo: 'M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 10H7',
  redo: 'm13 4 4 4-4 4m4-4H9a5 5 0 0 0 0 10h4',
  clear: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11',
  caution: 'M10 3.2 17.6 16.5H2.4zM10 8v4M10 14.3h.01',
  select: 'M4 3l12 6-5 1.6L8.5 16z',
  draw: 'M2.5 14.5C4 6 7.5 4 9 8s3.5 8 8.5-2',
  zones: 'M3 3h5.5v5.5H3zM11.5 3H17v5.5h-5.5zM3 11.5h5.5V17H3zM11.5 11.5H17V17h-5.5z',
  spot: 'M10 4.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11',
  list: 'M7.5 5H17M7.5 10H17M7.5 15H17M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  help: 'M7.2 7.4a2.9 2.9 0 1 1 4.3 2.5c-1 .6-1.5 1.1-1.5 2.3M10 15.5h.01',
  mirror: 'M10 3v14M7 6 3 14h4zM13 6l4 8h-4z',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  find: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12.2 12.2 17 17',
  large: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 8.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
  pen: 'M4 16l1-4L14 3l3 3-9 9zM12 5l3 3',
  print: 'M6 7V3h8v4M6 13H3.5V7.5h13V13H14M6 11h8v6H6z',
  move: 'M10 3v14M3 10h14M10 3 8 5M10 3l2 2M10 17l-2-2M10 17l2-2M3 10l2-2M3 10l2 2M17 10l-2-2M17 10l-2 2',
  check: 'M4 10.5l4 4L16.5 5',
  close: 'M5 5l10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof paths;

/** In right-to-left writing, these are mirrored. */
const turning: readonly IconName[] = ['undo', 'redo', 'list', 'help'];

/** A line icon in the text colour, hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={turning.includes(name) ? 'palpate-icon palpate-turning' : 'palpate-icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  /** The name of the button and its tooltip. */
  readonly label: string;
  /** Whether the label is shown as well where there is space, as in a menu. */
  readonly hasWord?: boolean;
}

/** A button that looks like its icon. */
export const IconButton = ({ icon, label, hasWord = true, ...rest }: IconButtonProps) => (
  <button type="button" className="palpate-button" data-icon="" aria-label={label} title={label} {...rest}>
    <Icon name={icon} />
    {hasWord ? <span className="palpate-word" aria-hidden="true">{label}</span> : null}
  </button>
);
