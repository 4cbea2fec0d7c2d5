import { useId, useMemo, useState } from 'react';
import { FrequencyMap } from '../../src/compare.js';
import { addCharts, createFrequency } from '../../src/measures.js';
import { markedOf, realMaps, type RealMap } from '../../test/real-maps/real-maps.js';
import { everyFigure } from './Host.js';

const groups: readonly { readonly name: string; readonly figure: 0 | 1 | 2; readonly has: (map: RealMap) => boolean }[] = [
  { name: 'Everybody', figure: 0, has: () => true },
  { name: 'Women', figure: 1, has: ({ sex }) => sex === 'female' },
  { name: 'Men', figure: 2, has: ({ sex }) => sex === 'male' },
];

/** 500 real body maps as one frequency map, with where they come from. */
export function PainClinic() {
  const name = useId();
  const [group, setGroup] = useState(groups[0]!);
  const frequency = useMemo(() => addCharts(createFrequency(), realMaps.filter(group.has).map(markedOf)), [group]);
  const figures = useMemo(() => [everyFigure[group.figure] ?? everyFigure[0]] as const, [group]);
  return (
    <div className="host host-column">
      <fieldset className="host-bar host-choice">
        <legend>Whose maps</legend>
        {groups.map((each) => (
          <label key={each.name}>
            <input type="radio" name={name} checked={each === group} onChange={() => setGroup(each)} /> {each.name}
          </label>
        ))}
      </fieldset>
      <FrequencyMap frequency={frequency} figures={figures} />
      <div className="host-source">
        <p className="host-quiet">
          A random sample of 500 of the 21,659 body maps in the S1 data set of Alter BJ, Anderson NP, Gillman AG, Yin Q, Jeong JH, Wasan AD, <cite>Hierarchical clustering by patient-reported pain
          distribution alone identifies distinct chronic pain subgroups differing by pain intensity, quality, and clinical outcomes</cite>,{' '}
          <a href="https://doi.org/10.1371/journal.pone.0254862">PLoS One 2021;16(8):e0254862</a>, by way of the R package HDSinRdata. Licence:{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        </p>
        <p className="host-quiet">
          Changed: a sample was drawn, columns were left out, and each of the 74 segments that patients chose from was given the zones that it covers, by eye and not validated. So edges are those of
          the segments: these shapes were not drawn by a person.
        </p>
      </div>
    </div>
  );
}
