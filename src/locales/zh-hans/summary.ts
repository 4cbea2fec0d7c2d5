import { labelOf } from '../../chart/index.js';
import type { SummaryMessages } from '../summary-messages.js';
import { clinician } from './clinician.js';
import { examination } from './examination-terms.js';
import { session } from './session.js';

const rated = (intensity: number | undefined) => (intensity === undefined ? '尚未评分' : `${intensity} 分（满分 10 分）`);
const numbers = (marks: readonly number[]) => `标记 ${marks.join('、')}`;
const authors = { patient: '患者', clinician: '医务人员', carer: '照护者' } as const;

/** The summary in Simplified Chinese. */
export const summary: SummaryMessages = {
  heading: '摘要',
  recorded: (by, moment) => `由${labelOf(authors, by)}于 ${moment} 记录。`,
  count: (marks) => `共有 ${marks} 个标记。`,
  caution: (mark, reason, places) => `请注意标记 ${mark}：${reason}。位置：${places.join('；')}。`,
  tenderness: (mark, place, intensity) => `标记 ${mark} 是压痛点：${place}，${rated(intensity)}。`,
  referral: (mark, places, intensity) => `标记 ${mark} 是感到疼痛的范围，${rated(intensity)}。位置：${places.join('；')}。`,
  feels: (qualities) => `描述为：${qualities.join('、')}。`,
  depths: { superficial: '感觉靠近皮肤。', deep: '感觉在深处。', both: '皮肤附近和深处都有感觉。' },
  feltIn: (marks) => `别处也有感觉：${numbers(marks)}。`,
  comesFrom: (marks) => `来自${numbers(marks)}。`,
  inCaution: (reasons) => `此处需要注意：${reasons.join('、')}。`,
  note: (text) => `备注：“${text}”`,
  labelled: (label, value) => `${label}：${value}。`,
  treated: (mark, technique, steps, before, after) =>
    `标记 ${mark} 已治疗：${[technique, ...steps].join('，')}。${before === undefined ? '' : `治疗前 ${before} 分。`}${after === undefined ? '' : `治疗后 ${after} 分。`}`,
  absent: (places) => `缺失的部位：${places.join('；')}。`,
  clear: (places) => `已询问且无疼痛：${places.join('；')}。`,
  gone: (mark, kind, places) => `标记 ${mark} 已消失：${kind}。原位置：${places.join('；')}。`,
  followUp: '与上次相比',
  name: '名称',
  relations: {
    'brings-on': (a, b) => `标记 ${a} 引起标记 ${b}。`,
    'comes-with': (a, b) => `标记 ${a} 与标记 ${b} 同时出现。`,
    eases: (a, b) => `标记 ${a} 出现时标记 ${b} 减轻。`,
    independent: (a, b) => `标记 ${a} 与标记 ${b} 互不相关。`,
  },
  techniques: session.techniques,
  held: (step) => [session.pressureOf(step), session.duration(step.seconds)].filter(Boolean).join('，'),
  between: '',
  clinician,
  examination,
};
