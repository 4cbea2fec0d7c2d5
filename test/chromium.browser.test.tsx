import { expect, it } from 'vitest';

it('shows the tests at their real size', () => {
  const frame = window.frameElement?.getBoundingClientRect();
  expect([window.innerWidth, window.innerHeight]).toEqual([1280, 900]);
  expect([frame?.width, frame?.height]).toEqual([1280, 900]);
});

it('has a font, without which text would take no room', () => {
  const text = document.body.appendChild(document.createElement('span'));
  text.textContent = 'Right shoulder, top';
  expect(text.getBoundingClientRect().width).toBeGreaterThan(50);
  text.remove();
});
