// A FHIR server for trying things out: it accepts transaction Bundles from `toFhir`, creates what it does not have yet, and returns the Bundles. It
// keeps everything in memory and has no access control:
//   npm run fhir-server, then FHIR_URL=http://127.0.0.1:3001/fhir npm start
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

export function createFhirServer() {
  const bundles = [];
  /** By type and identifier: what a conditional create searches for. */
  const resources = new Map();

  function store({ resource, request }) {
    if (request?.method !== 'POST' || request.url !== resource?.resourceType) throw new Error('Each entry must be a POST to the address of its own type.');
    const key = `${request.url}?${request.ifNoneExist ?? randomUUID()}`;
    const isNew = !resources.has(key);
    if (isNew) resources.set(key, { ...resource, id: randomUUID() });
    return { response: { status: isNew ? '201 Created' : '200 OK', location: `${request.url}/${resources.get(key).id}` } };
  }

  return createServer(async (request, response) => {
    const answer = (status, body) => response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(body));
    const refuse = (status, diagnostics) => answer(status, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'invalid', diagnostics }] });
    const { pathname } = new URL(request.url, 'http://fhir');
    if (request.method === 'POST' && pathname === '/fhir') {
      try {
        const bundle = JSON.parse(await text(request));
        if (bundle.resourceType !== 'Bundle' || bundle.type !== 'transaction') throw new Error('This must be a Bundle of type transaction.');
        const entry = bundle.entry.map(store);
        bundles.push(bundle);
        return answer(200, { resourceType: 'Bundle', type: 'transaction-response', entry });
      } catch (error) {
        return refuse(400, error.message);
      }
    }
    if (request.method === 'GET' && pathname === '/bundles') return answer(200, bundles);
    if (request.method === 'GET' && pathname === '/fhir') return answer(200, { resourceType: 'Bundle', type: 'searchset', total: resources.size, entry: [...resources.values()].map((resource) => ({ resource })) });
    return refuse(404, `There is nothing at ${pathname}.`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env.PORT ?? 3001);
  createFhirServer().listen(port, '127.0.0.1', () => console.log(`FHIR at http://127.0.0.1:${port}/fhir, what came in at http://127.0.0.1:${port}/bundles`));
}
