/** Commands to a browser over WebDriver, classic or BiDi: both take the same actions. */
export interface Driver {
  /** Opens a page and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** Runs the body of an asynchronous function in the page, or in its frame if `frame` was entered, and returns its result as JSON. */
  evaluate<T>(body: string): Promise<T>;
  /** Performs W3C actions, in CSS pixels of the page or of the entered frame. */
  perform(actions: readonly ActionSource[]): Promise<void>;
  /**
   * Performs touches as the system of a touch screen reports them: the browser scrolls and cancels touches. In CSS pixels of the whole page. Not
   * every driver supports it.
   */
  touch?(steps: readonly TouchStep[], seconds: number): Promise<void>;
  /** Releases every key, button and finger. */
  release(): Promise<void>;
  /** Enters the frame that a selector finds, or the whole page again. */
  enter(frame: string | null): Promise<void>;
  /** Returns the focus to the page, like a click: Tab may have moved it to the browser's own controls. */
  focus(): Promise<void>;
  /** A picture of what is seen of the page, PNG in base64. */
  photograph(): Promise<string>;
  /** Sets media features; others stay as the system has them. Not every driver supports it. */
  emulate?(media: readonly MediaFeature[]): Promise<void>;
  /** Device pixels to one of CSS, from now on. Not every driver can change it. */
  setPixelRatio?(ratio: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface MediaFeature {
  readonly name: string;
  readonly value: string;
}

export interface TouchStep {
  readonly type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel';
  /** Where the fingers are that are down; a finger keeps its place in the list. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly pixelRatio?: 1 | 2;
  /** Whether pictures will be taken: slower in WebKitGTK. */
  readonly isPhotographed?: boolean;
}

/** One source of actions of the WebDriver standard: a pointer, a keyboard, a wheel. */
export interface ActionSource {
  readonly type: 'pointer' | 'key' | 'wheel' | 'none';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' | 'pen' | 'touch' };
  readonly actions: readonly Action[];
}

export type Action = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Polls until the condition holds: it concerns another program. */
export async function until<T>(what: string, ask: () => Promise<T | undefined> | T | undefined, milliseconds = 30_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`${what} after ${milliseconds / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
