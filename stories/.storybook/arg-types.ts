import type { StrictArgTypes } from 'storybook/internal/types';

/** What react-docgen leaves on a component, as far as it is read here. */
interface DocgenProp {
  readonly description?: string;
  readonly required?: boolean;
  readonly tsType?: { readonly name: string; readonly raw?: string };
}

const docgen = '__docgenInfo';

interface Documented {
  [docgen]?: { readonly description?: string; readonly props?: Readonly<Record<string, DocgenProp>> } | undefined;
}

/** Types as they are written, and a control where one fits. Without this the tables say “union” for whatever may be undefined. */
export function readableArgTypes(argTypes: StrictArgTypes, component: unknown): StrictArgTypes {
  const props = (component as Documented | undefined)?.[docgen]?.props ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const raw = props[name]?.tsType?.raw;
      if (!raw) return [name, argType];
      const type = raw.replace(/\s*\|\s*undefined$/, '').replace(/^\((.*)\)$/s, '$1').replace(/\s+/g, ' ');
      const options = /^'[^']*'( \| '[^']*')*$/.test(type) ? type.split(' | ').map((word) => word.slice(1, -1)) : undefined;
      const control = options ? { type: 'inline-radio' as const } : type === 'boolean' ? { type: 'boolean' as const } : type === 'string' ? { type: 'text' as const } : argType.control;
      return [name, { ...argType, ...(options && { options }), control: argType.control ?? control, table: { ...argType.table, type: { summary: type } } }];
    }),
  );
}

/** Lets a component that docgen cannot see through (an object with parts on it) share what is known of another. */
export function documentedAs(component: unknown, other: unknown): void {
  const { props } = (other as Documented)[docgen] ?? {};
  (component as Documented)[docgen] = { ...(component as Documented)[docgen], ...(props && { props }) };
}
