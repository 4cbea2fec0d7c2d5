import type { ExaminationMessages } from '../examination-messages.js';

/** Testing and looking, in Arabic. */
export const examination: ExaminationMessages = {
  step: (number, of, recorded) => `${number} من ${of}، سُجّل ${recorded}.`,
  share: (percent) => `${percent}٪ من المساحة`,
  labels: {
    levels: 'المستويات',
    nerves: 'الأعصاب',
    side: 'الجهة',
    left: 'اليسرى',
    right: 'اليمنى',
    both: 'كلتاهما',
    showNone: 'إخفاء الكل',
    noneChosen: 'اختر مستوى أو عصبًا.',
    atMark: 'عند العلامة المحدّدة',
    noMark: 'حدّد علامة لترى إلى أي مستويات وأعصاب تنسب النصوص جلدها.',
    field: 'المستوى أو العصب',
    places: 'المواضع',
    observer: 'فحصه',
    firstSide: 'الجهة التي يُشعر بأنها طبيعية، وتُفحص أولًا',
    previous: 'السابق',
    next: 'التالي',
    goTo: 'الانتقال إلى',
    table: 'كجدول',
    lines: 'خط الشاقول وخطوط الاستواء',
    item: 'ما نُظر إليه',
    finding: 'شوهد',
    inEnglish: 'الجداول بالإنجليزية.',
    badTables: 'لا يمكن استخدام هذه الجداول:',
  },
};
