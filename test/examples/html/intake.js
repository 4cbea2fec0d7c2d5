// Each edit is kept at once, too, and a page that is opened again goes on where it was left.
const map = document.querySelector('body-map');

const answer = await fetch('/api/intake');
if (answer.status === 200) map.value = await answer.text();

map.addEventListener('chartproblem', ({ detail }) => console.error(detail.problems));
map.addEventListener('chartcommit', ({ detail }) => fetch('/api/intake', { method: 'PUT', body: JSON.stringify(detail.chart) }));
