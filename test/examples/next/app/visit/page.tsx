import { keep, load } from '../../clinic';
import { Visit } from './visit';

export const dynamic = 'force-dynamic';

async function save(text: string) {
  'use server';
  keep('visit', text);
}

export default function Page() {
  return <Visit saved={load('visit')} save={save} />;
}
