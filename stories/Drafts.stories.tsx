import { useEffect, useState } from 'react';
import { expect, within } from 'storybook/test';
import { keepDraft, localDrafts, type Draft, type DraftProblem, type DraftStorage } from '../src/drafts.js';
import { BodyMap, createBodyMapStore } from '../src/index.js';
import preview from './.storybook/preview.js';
import { expectToSee, tap } from './host/acting.js';
import { Column, Page, Titled } from './host/Host.js';

/**
 * Marks survive a crash or a closed tab if the host asks for it: `keepDraft(store, { key, storage })` saves the chart
 * after every step. Problems are reported, never thrown; the host provides the words and the choices.
 *
 * Drafts are stored unencrypted in the browser. Ask whether your patients’ devices are their own, and `discard()` when the record is saved.
 */
const meta = preview.meta({ title: 'Recipes/Drafts', component: BodyMap });

const key = 'stories-visit';

const onlyFront = [['front']] as const;

function MapWithDraft({ name, storage }: { readonly name: string; readonly storage: DraftStorage }) {
  const [store] = useState(() => createBodyMapStore());
  const [draft, setDraft] = useState<Draft>();
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  useEffect(() => {
    const kept = keepDraft(store, { key, storage, onProblem: setProblem });
    void kept.ready.then(() => setDraft(kept));
    return () => kept.stop();
  }, [store, storage]);
  return (
    <section aria-label={name}>
      <Column>
        {problem && draft ? <Notice problem={problem} draft={draft} /> : null}
        <BodyMap store={store} views={onlyFront} />
      </Column>
    </section>
  );
}

/** The host’s words. */
function Notice({ problem, draft }: { readonly problem: DraftProblem; readonly draft: Draft }) {
  if (problem.kind === 'not-kept')
    return (
      <p className="host-said" role="alert">
        This device has no room for a copy of what you mark. Please do not close this page before you have sent it.
      </p>
    );
  if (problem.kind === 'unreadable')
    return (
      <p className="host-said" role="alert">
        What you had begun could not be read any more. It was kept so that we can look at it; please mark it once again.
      </p>
    );
  return (
    <div className="host-said" role="alert">
      <p>You have marked something on another page, too. Which of the two shall be kept?</p>
      <p className="host-bar">
        <button className="host-button" type="button" onClick={() => draft.keepMine()}>
          This one
        </button>
        <button className="host-button" type="button" disabled={!problem.chart} onClick={() => draft.takeTheirs()}>
          The other one
        </button>
      </p>
    </div>
  );
}

const kneeIn = (map: HTMLElement) => within(map).getByRole('button', { name: 'Right knee' });
const marksIn = (map: HTMLElement) => within(map).queryAllByRole('button', { name: /, tenderness/ });

const clear = () => localStorage.removeItem(key);

/** Mark something and reload the page: the mark is restored. */
export const Restored = meta.story({
  beforeEach: () => {
    clear();
    return clear;
  },
  render: function Render() {
    const [storage] = useState(localDrafts);
    const [loaded, setLoaded] = useState(1);
    return (
      <div className="host">
        <MapWithDraft key={loaded} name="Map" storage={storage} />
        <p className="host-bar">
          <button className="host-button" type="button" onClick={() => setLoaded(loaded + 1)}>
            As if the page were loaded again
          </button>
        </p>
      </div>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await tap(userEvent, kneeIn(canvas.getByRole('region', { name: 'Map' })));
    await expectToSee(canvas.getByRole('button', { name: 'Right knee, tenderness not rated yet' }));
    await userEvent.click(canvas.getByRole('button', { name: 'As if the page were loaded again' }));
    await expectToSee(await canvas.findByRole('button', { name: 'Right knee, tenderness not rated yet' }));
  },
});

/** The same draft on two pages, as in two tabs: the second one to edit has to choose, and nothing is overwritten silently. */
export const TwoTabs = meta.story({
  beforeEach: () => {
    clear();
    return clear;
  },
  render: function Render() {
    const [storage] = useState(localDrafts);
    return (
      <Page>
        <Titled title="One tab">
          <MapWithDraft name="One" storage={storage} />
        </Titled>
        <Titled title="Another">
          <MapWithDraft name="Other" storage={storage} />
        </Titled>
      </Page>
    );
  },
  play: async ({ canvas, userEvent, step }) => {
    const one = canvas.getByRole('region', { name: 'One' });
    const other = canvas.getByRole('region', { name: 'Other' });
    await step('The first is kept, the second is asked', async () => {
      await tap(userEvent, kneeIn(one));
      await tap(userEvent, within(other).getByRole('button', { name: 'Left knee' }));
      await expectToSee(await within(other).findByRole('alert'));
      await expect(localStorage.getItem(key)).toContain('front.knee.right');
    });
    await step('It takes the other’s', async () => {
      await userEvent.click(within(other).getByRole('button', { name: 'The other one' }));
      await expectToSee(await within(other).findByRole('button', { name: 'Right knee, tenderness not rated yet' }));
      await expect(marksIn(other)).toHaveLength(1);
      await expect(within(other).queryByRole('alert')).not.toBeInTheDocument();
    });
  },
});

const full: DraftStorage = {
  read: () => null,
  write: () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  },
  remove: () => {},
};

/** A storage that is full or forbidden: the map continues, with a warning. */
export const StorageFull = meta.story({
  render: () => <MapWithDraft name="Map" storage={full} />,
  play: async ({ canvas, userEvent }) => {
    await tap(userEvent, kneeIn(canvas.getByRole('region', { name: 'Map' })));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('no room');
    await expectToSee(canvas.getByRole('button', { name: 'Right knee, tenderness not rated yet' }));
  },
});

/** The saved draft is not a valid chart: a copy is kept. */
export const Unreadable = meta.story({
  beforeEach: () => {
    localStorage.setItem(key, '{"state":{"chart":{"schemaVersion":"1.0"');
    return () => {
      clear();
      localStorage.removeItem(`${key}.unreadable`);
    };
  },
  render: function Render() {
    const [storage] = useState(localDrafts);
    return <MapWithDraft name="Map" storage={storage} />;
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('kept so that we can look at it');
    await expect(localStorage.getItem(`${key}.unreadable`)).toContain('schemaVersion');
  },
});
