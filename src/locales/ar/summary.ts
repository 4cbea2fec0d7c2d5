import { labelOf } from '../../chart/index.js';
import type { SummaryMessages } from '../summary-messages.js';
import { clinician } from './clinician.js';
import { examination } from './examination-terms.js';
import { counted } from './counted.js';
import { session } from './session.js';

const marksOf = counted({ one: 'علامة واحدة', two: 'علامتان', few: 'علامات', many: 'علامة' });
const rated = (intensity: number | undefined) => (intensity === undefined ? 'لم تُقدَّر الشدة بعد' : `الشدة ${intensity} من 10`);
const numbers = (marks: readonly number[]) => `العلامة ${marks.join(' والعلامة ')}`;
const here = (places: readonly string[]) => `موضعها: ${places.join('؛ ')}.`;
const authors = { patient: 'المريض أو المريضة', clinician: 'المعالج أو المعالجة', carer: 'مقدّم الرعاية' } as const;

/** The summary in Arabic. */
export const summary: SummaryMessages = {
  heading: 'الملخص',
  recorded: (by, moment) => `سجّل هذه الخريطة ${labelOf(authors, by)} بتاريخ ${moment}.`,
  count: (marks) => `توجد ${marksOf(marks)}.`,
  caution: (mark, reason, places) => `يجب الحذر عند العلامة ${mark}: ${reason}. ${here(places)}`,
  tenderness: (mark, place, intensity) => `العلامة ${mark} نقطة مؤلمة: ${place}، ${rated(intensity)}.`,
  referral: (mark, places, intensity) => `العلامة ${mark} مساحة يُحَسّ فيها بالألم، ${rated(intensity)}. ${here(places)}`,
  feels: (qualities) => `الوصف: ${qualities.join('، ')}.`,
  depths: { superficial: 'الإحساس قريب من الجلد.', deep: 'الإحساس عميق.', both: 'الإحساس قريب من الجلد وعميق معًا.' },
  feltIn: (marks) => `يمتد الإحساس إلى موضع آخر: ${numbers(marks)}.`,
  comesFrom: (marks) => `مصدر الإحساس: ${numbers(marks)}.`,
  inCaution: (reasons) => `يجب الحذر هنا: ${reasons.join('، ')}.`,
  note: (text) => `ملاحظة: «${text}»`,
  labelled: (label, value) => `${label}: ${value}.`,
  treated: (mark, technique, steps, before, after) =>
    `عولجت العلامة ${mark}: ${[technique, ...steps].join('، ')}.${before === undefined ? '' : ` قبل المعالجة: ${before} من 10.`}${after === undefined ? '' : ` بعد المعالجة: ${after} من 10.`}`,
  absent: (places) => `أجزاء غير موجودة: ${places.join('؛ ')}.`,
  clear: (places) => `سُئل عنها ولا ألم فيها: ${places.join('؛ ')}.`,
  gone: (mark, kind, places) => `زالت العلامة ${mark}: ${kind}. كان موضعها: ${places.join('؛ ')}.`,
  followUp: 'مقارنة بالمرة السابقة',
  name: 'الاسم',
  relations: {
    'brings-on': (a, b) => `العلامة ${a} تثير العلامة ${b}.`,
    'comes-with': (a, b) => `العلامتان ${a} و${b} تظهران معًا.`,
    eases: (a, b) => `تتحسّن العلامة ${b} عند ظهور العلامة ${a}.`,
    independent: (a, b) => `لا علاقة بين العلامتين ${a} و${b}.`,
  },
  techniques: session.techniques,
  held: (step) => [session.pressureOf(step), session.duration(step.seconds)].filter(Boolean).join(' لمدة '),
  between: ' ',
  clinician,
  examination,
};
