import { fireEvent } from '@testing-library/react';

/** Opens the menu of what is needed less often, if it is not open. */
export function openMenu(root: ParentNode = document): void {
  const button = root.querySelector<HTMLElement>('.palpate-more > button')!;
  if (button.getAttribute('aria-expanded') !== 'true') fireEvent.click(button);
}
