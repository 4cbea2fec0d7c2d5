'use client';
import { createElement, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { Messages } from '../../locales/index.js';
import { useMessages } from '../context.js';
import { useIsInBrowser } from '../use-is-in-browser.js';
import type { GroupsProps } from './sensation.js';

const groupsByLanguage = new WeakMap<Messages, ComponentType<GroupsProps>>();

/** The clinician's groups in a language: fetched, with their words, when they are first shown. */
function groupsIn(messages: Messages): ComponentType<GroupsProps> {
  const known = groupsByLanguage.get(messages);
  if (known) return known;
  const groups = lazy(async () => {
    try {
      const [{ createClinicianGroups }, words, treatmentWords] = await Promise.all([import('./clinician/ClinicianGroups.js'), messages.clinician(), messages.session()]);
      return { default: createClinicianGroups(words, treatmentWords) };
    } catch {
      return { default: NotLoaded }; // the network failed: that is no reason to take the map down
    }
  });
  groupsByLanguage.set(messages, groups);
  return groups;
}

/** All that a clinician records beyond intensity. What stands in `children` stands there until it is fetched, and instead of it on a server. */
export function ClinicianFields({ mark, folds, children }: GroupsProps): ReactNode {
  const messages = useMessages();
  if (!useIsInBrowser()) return children;
  return <Suspense fallback={children}>{createElement(groupsIn(messages), { mark, folds }, children)}</Suspense>;
}

function NotLoaded({ children }: GroupsProps) {
  const messages = useMessages();
  return (
    <>
      {children}
      <p className="palpate-field palpate-small">{messages.labels.notLoaded}</p>
    </>
  );
}
