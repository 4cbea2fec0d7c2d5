// Checks that zones.json and the drawings agree on the patient's left.

/** Throws with the zone's name if a zone is on the wrong side of the midline according to `leftOnViewers` of its view. */
export function checkSides({ views, zones }) {
  for (const { id, view, side, anchor } of zones) {
    const { leftOnViewers, midline = 240 } = views[view];
    if (!leftOnViewers || side === 'midline') continue;
    const lies = anchor.neutral[0] > midline ? 'right' : 'left';
    const should = side === 'left' ? leftOnViewers : leftOnViewers === 'left' ? 'right' : 'left';
    if (lies !== should)
      throw new Error(`assets/anatomy/zones.json: leftOnViewers of ${view} is '${leftOnViewers}', so ${id} should lie on the viewer's ${should} of the midline, but its anchor and its drawing lie on the ${lies}`);
  }
}
