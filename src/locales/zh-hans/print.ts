import type { PrintMessages } from '../print-messages.js';

/** The printed sheet in Simplified Chinese. */
export const print: PrintMessages = {
  title: '身体图',
  name: '姓名',
  born: '出生日期',
  care: '注意',
  columns: { number: '编号', place: '部位', kind: '类型', intensity: '强度', details: '详情', treatment: '处理' },
  legend: {
    numbers: '编号与表中一致。',
    strong: '黑色：10 分中 7 分或以上。',
    felt: '圆点区域：此处感到疼痛。点越大，疼痛越强。',
    care: '斜线区域：此处需要小心。',
    tie: '连线：来自压痛点的疼痛。',
  },
  sides: (left, right) => `${left}、${right} 指患者自身的左侧和右侧。`,
  notDiagnosis: '仅记录所述与所见，并非诊断。',
  between: { words: '，', places: '；', end: '。' },
};
