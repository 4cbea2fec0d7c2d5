import { useState, type FormEvent, type ReactNode } from 'react';
import { messageOf } from './api.js';

interface FormProps {
  /** The label of the submit button. */
  readonly submit: string;
  readonly onSubmit: (fields: Readonly<Record<string, string>>) => Promise<unknown>;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A form that is submitted once at a time and shows errors. It is emptied when it was accepted. */
export function Form({ submit, onSubmit, children, className = 'form' }: FormProps) {
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setError(undefined);
    try {
      await onSubmit(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])));
      form.reset();
    } catch (reason) {
      setError(messageOf(reason));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={className} onSubmit={(event) => void send(event)}>
      {children}
      <button type="submit" disabled={isBusy}>
        {submit}
      </button>
      {error ? (
        <p role="alert" className="error">
          {error}
        </p>
      ) : null}
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly type?: 'text' | 'password' | 'date';
  readonly value?: string;
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly autoComplete?: string;
}

export const Field = ({ label, value, type = 'text', autoComplete = 'off', ...rest }: FieldProps) => (
  <label>
    <span>{label}</span>
    <input {...rest} type={type} defaultValue={value} autoComplete={autoComplete} />
  </label>
);
