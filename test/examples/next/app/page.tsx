// A server component: the map needs no 'use client' of the host, and goes along in a plain form.
import { redirect } from 'next/navigation';
import { BodyMap } from 'palpate';
import { keep, load } from '../clinic';

export const dynamic = 'force-dynamic';

async function send(form: FormData) {
  'use server';
  keep('form', String(form.get('chart')));
  redirect('/');
}

export default function Page() {
  return (
    <form action={send}>
      <BodyMap name="chart" required defaultChart={load('form')} />
      <button type="submit">Send</button>
    </form>
  );
}
