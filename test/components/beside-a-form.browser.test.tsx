import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BodyMap } from '../../src/index.js';
import { Explorer } from '../../src/explorer/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import '../../src/styles.css';

const spot = { view: 'back', zone: 'back.shoulder-top.right', at: [288.5, 178.2] } as const;
const here = 'input, select, textarea';

it('a form around a map sends, checks and resets none of the fields of the map itself', async () => {
  const store = createBodyMapStore();
  const onSubmit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
  render(
    <form aria-label="Intake" onSubmit={onSubmit}>
      <BodyMap store={store} inspector="clinician" name="chart" />
      <BodyMap.Root store={store}>
        <BodyMap.Session />
        <Explorer />
      </BodyMap.Root>
      <input type="submit" />
    </form>,
  );
  act(() => void store.getState().addTenderness(spot));
  await screen.findByLabelText('Muscle or symptom');
  const form = screen.getByRole<HTMLFormElement>('form');
  for (const group of await screen.findAllByText('Trigger point signs')) await userEvent.click(group);
  expect(form.querySelectorAll(here).length).toBeGreaterThan(30);
  expect([...new FormData(form).keys()]).toEqual(['chart']);
  expect([...form.elements].filter((element) => element.matches(here)).map((element) => element.getAttribute('name') ?? element.getAttribute('type'))).toEqual(['chart', 'submit']);
  await userEvent.click(screen.getByRole('radio', { name: '7' }));
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
});
