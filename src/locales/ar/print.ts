import type { PrintMessages } from '../print-messages.js';

/** The printed sheet in Arabic. */
export const print: PrintMessages = {
  title: 'مخطط الجسم',
  name: 'الاسم',
  born: 'تاريخ الميلاد',
  care: 'انتبه',
  columns: { number: 'الرقم', place: 'الموضع', kind: 'النوع', intensity: 'الشدة', details: 'التفاصيل', treatment: 'العلاج' },
  legend: {
    numbers: 'الأرقام هي أرقام الجدول.',
    strong: 'الأسود: 7 من 10 أو أكثر.',
    felt: 'المنقّط: يُشعَر بالألم هنا. النقاط الأكبر: ألم أشد.',
    care: 'المخطّط: يلزم الحذر هنا.',
    tie: 'الخط: ألم مصدره نقطة مؤلمة.',
  },
  sides: (left, right) => `${left} و${right} هما يسار المريض ويمينه.`,
  notDiagnosis: 'سجل لما قيل وما وُجد. ليس تشخيصًا.',
  between: { words: '، ', places: '؛ ', end: '.' },
};
