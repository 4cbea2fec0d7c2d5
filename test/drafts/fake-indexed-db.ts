/** The little of IndexedDB and BroadcastChannel that drafts use, in memory; its connections can be closed as a browser does it. */
export function fakeIndexedDB() {
  const values = new Map<string, unknown>();
  const connections: FakeConnection[] = [];
  /** `misses`: how often a closed connection was asked. */
  const trouble = { isRefused: false, misses: 0 };

  class FakeTransaction extends EventTarget {
    readonly error = null;
    private open = 0;
    constructor() {
      super();
      this.ask(() => undefined);
    }
    private ask(work: () => unknown): EventTarget {
      this.open++;
      const request = Object.assign(new EventTarget(), { result: undefined as unknown });
      queueMicrotask(() => {
        request.result = work();
        request.dispatchEvent(new Event('success'));
        queueMicrotask(() => void (--this.open === 0 && this.dispatchEvent(new Event('complete'))));
      });
      return request;
    }
    objectStore = () => ({
      get: (key: string) => this.ask(() => values.get(key)),
      put: (value: unknown, key: string) => this.ask(() => values.set(key, value)),
      delete: (key: string) => this.ask(() => values.delete(key)),
    });
  }

  class FakeConnection extends EventTarget {
    isClosed = false;
    transaction = () => {
      if (this.isClosed) trouble.misses++;
      if (this.isClosed) throw new DOMException('The database connection is closing.', 'InvalidStateError');
      return new FakeTransaction();
    };
  }

  const open = () => {
    const request = Object.assign(new EventTarget(), { result: undefined as unknown, error: new DOMException('no', 'UnknownError') });
    queueMicrotask(() => {
      if (trouble.isRefused) return request.dispatchEvent(new Event('error'));
      const connection = new FakeConnection();
      connections.push(connection);
      request.result = connection;
      return request.dispatchEvent(new Event('success'));
    });
    return request;
  };

  const channels = new Set<FakeChannel>();
  class FakeChannel extends EventTarget {
    constructor(private readonly name: string) {
      super();
      channels.add(this);
    }
    postMessage(data: unknown): void {
      for (const other of channels)
        if (other !== this && other.name === this.name) setTimeout(() => void (channels.has(other) && other.dispatchEvent(new MessageEvent('message', { data }))));
    }
    close = () => void channels.delete(this);
  }

  return {
    globals: { indexedDB: { open }, BroadcastChannel: FakeChannel },
    values,
    connections,
    trouble,
    /** As when site data is cleared, or the page was in the background for long. */
    closeLast(isTold: boolean): void {
      const connection = connections.at(-1);
      if (!connection) throw new Error('There is no connection.');
      connection.isClosed = true;
      if (isTold) connection.dispatchEvent(new Event('close'));
    },
  };
}
