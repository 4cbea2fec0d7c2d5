import type { EpisodeMessages } from '../episode-messages.js';
import { counted } from './counted.js';

const visitsOf = counted({ one: 'زيارة واحدة', two: 'زيارتان', few: 'زيارات', many: 'زيارة' });

/** The course of an episode in Arabic. */
export const episode: EpisodeMessages = {
  heading: 'مسار الشكاوى',
  visits: (count) => visitsOf(count),
  complaint: (name, ratings, visits, treated) => `${name}: ${ratings.join('، ')} خلال ${visitsOf(visits)}${treated === 0 ? '' : `، عدد المعالجات ${treated}`}.`,
  states: { unrated: 'دون تقدير', gone: 'زال', unmentioned: 'لم يُذكر' },
  limbs: { arm: { left: 'الذراع اليسرى', right: 'الذراع اليمنى' }, leg: { left: 'الساق اليسرى', right: 'الساق اليمنى' } },
  moved: (limb, before, after) => `أبعد جزء محدَّد (${limb}): من ${before} إلى ${after}.`,
  stayed: (limb, after) => `أبعد جزء محدَّد (${limb})، دون تغيير: ${after}.`,
  free: (limb, before) => `لم يعد هناك شيء محدَّد (${limb})؛ سابقًا: ${before}.`,
  errors: {
    intensity: (points) => `التقديرات: قد يكون التغيّر بأقل من ${points} نقطة مصادفة.`,
    place: (percent) => `المواضع: يشترك رسمان للألم نفسه بينهما دقيقة في ${percent}% من مساحتهما.`,
    extent: (percent) => `الامتداد: يختلف رسمان للألم نفسه بينهما دقيقة بما يصل إلى ${percent}%.`,
  },
  labels: {
    timeline: 'المسار',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    previousVisit: 'الزيارة السابقة',
    nextVisit: 'الزيارة التالية',
    speed: 'السرعة',
    visit: 'الزيارة',
    date: 'التاريخ',
    treated: 'عولجت',
    compare: 'مقارنة',
    compareWith: 'مع',
    table: 'كجدول',
    lastTime: 'المرة السابقة',
    allAsLastTime: 'كل شيء كالمرة السابقة',
    stillFree: 'ما زالت بلا ألم',
    status: 'مقارنةً بالمرة السابقة',
    notSaid: 'غير مسجّل',
  },
};
