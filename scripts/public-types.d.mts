/** A prop, attribute, property or event. */
export interface Documented {
  readonly name: string;
  /** As in the source, without `readonly` and `| undefined`. */
  readonly type: string;
  readonly isOptional: boolean;
  /** The docstring on one line; empty if there is none. */
  readonly doc: string;
}

export interface DocumentedComponent {
  /** The import path of the entry point. */
  readonly path: string;
  /** `Compare`, or `BodyMap.View` for a part. */
  readonly name: string;
  readonly doc: string;
  /** Whether it also takes the HTML attributes of its element. */
  readonly takesAttributes: boolean;
  /** Its own props, without HTML attributes. */
  readonly props: readonly Documented[];
}

export interface PublicTypes {
  readonly components: readonly DocumentedComponent[];
  /** The members of a type that a file exports: `membersIn('src/ui/layer.ts', 'BodyMapLayerProps')`. */
  membersIn(file: string, name: string): readonly Documented[];
  /** Exports and their members that have no docstring, by file and line. */
  undocumented(): readonly string[];
}

export function entryPoints(): readonly { readonly path: string; readonly file: string }[];
export function readPublicTypes(): PublicTypes;
