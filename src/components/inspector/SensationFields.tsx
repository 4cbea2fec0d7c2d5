'use client';
import { createElement, lazy, Suspense, type ComponentType } from 'react';
import type { Messages } from '../../locales/index.js';
import { useBodyMapContext } from '../context.js';
import { IntensityScale } from './IntensityScale.js';
import { QualityField } from './QualityField.js';
import type { GroupsProps, InspectorForm } from './sensation.js';

const groupsByLanguage = new WeakMap<Messages, ComponentType<GroupsProps>>();

/** The clinician's groups in a language: fetched, with their words, when they are first shown. */
function groupsIn(messages: Messages): ComponentType<GroupsProps> {
  const known = groupsByLanguage.get(messages);
  if (known) return known;
  const groups = lazy(async () => {
    try {
      const [{ createClinicianGroups }, words] = await Promise.all([import('./clinician/ClinicianGroups.js'), messages.clinician()]);
      return { default: createClinicianGroups(words) };
    } catch {
      return { default: NotLoaded }; // the network failed: that is no reason to take the map down
    }
  });
  groupsByLanguage.set(messages, groups);
  return groups;
}

/** What is felt. The clinician's groups are fetched when they are first shown; until then the patient's fields stand there. */
export function SensationFields({ mark, form, folds }: GroupsProps & { readonly form: InspectorForm }) {
  const { messages } = useBodyMapContext();
  const patient = <QualityField mark={mark} />;
  return (
    <>
      <IntensityScale mark={mark} />
      {form === 'patient' ? (
        patient
      ) : (
        <Suspense fallback={patient}>
          {createElement(groupsIn(messages), { mark, folds })}
        </Suspense>
      )}
    </>
  );
}

function NotLoaded({ mark }: GroupsProps) {
  const { messages } = useBodyMapContext();
  return (
    <>
      <QualityField mark={mark} />
      <p className="palpate-field palpate-small">{messages.labels.notLoaded}</p>
    </>
  );
}
