import type { CompareMessages } from '../compare-messages.js';

/** Two charts on one figure, and many, in Arabic. */
export const compare: CompareMessages = {
  heading: 'مقارنة',
  before: 'قبل',
  after: 'بعد',
  groups: { appeared: 'جديد', gone: 'زال', worse: 'أشد', better: 'أخف', same: 'كما كان', unrated: 'غير مقيّم في كليهما' },
  only: (who) => `فقط في: ${who}`,
  higher: (who) => `تقييم أعلى في: ${who}`,
  bothSame: 'التقييم نفسه',
  bothUnrated: 'غير مقيّم في كليهما',
  fromTo: (first, second) => `من ${first} إلى ${second}`,
  hollow: (which) => `مفرّغ متقطّع: ${which}`,
  filled: (which) => `ممتلئ: ${which}`,
  nothing: 'لا توجد علامات في أي من المخططين.',
  overlap: {
    heading: 'التطابق',
    both: 'في كليهما',
    zones: 'المناطق',
    areas: 'المساحات المرسومة، نسبتها من الجسم المرسوم',
    jaccard: 'معامل جاكارد',
    dice: 'معامل دايس',
    meaning: 'جاكارد: المشترك مقسومًا على كل ما في أحدهما؛ دايس: ضعف المشترك مقسومًا على المجموع. 0: لا شيء مشترك، 1: كل شيء.',
    restraint: 'نادرًا ما يتطابق تمامًا رسمان للشخص نفسه في اليوم نفسه. التغيرات الصغيرة في الموضع لا تعني الكثير.',
  },
  frequency: {
    heading: 'عدد مرات التعليم',
    charts: (charts) => `عدد المخططات: ${charts}`,
    zones: 'المناطق الأكثر تعليمًا',
    count: 'العدد',
    share: 'النسبة',
    orMore: (percent) => `${percent} أو أكثر`,
    smoothed: 'النسب عند كل نقطة ممهَّدة، وهذا يخفض القمم المنفردة. الجدول يعدّ كل مخطط يمس المنطقة: نسبه دقيقة وأكبر.',
    nothing: 'لم يُحسب أي مخطط بعد.',
  },
};
