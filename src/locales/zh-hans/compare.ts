import type { CompareMessages } from '../compare-messages.js';

/** Two charts on one figure, and many, in Simplified Chinese. */
export const compare: CompareMessages = {
  heading: '对比',
  before: '之前',
  after: '之后',
  groups: { appeared: '新出现', gone: '已消失', worse: '加重', better: '减轻', same: '与之前相同', unrated: '未都评分' },
  only: (who) => `仅见于：${who}`,
  higher: (who) => `评分较高：${who}`,
  bothSame: '评分相同',
  bothUnrated: '未都评分',
  fromTo: (first, second) => `从 ${first} 到 ${second}`,
  hollow: (which) => `空心虚线：${which}`,
  filled: (which) => `实心：${which}`,
  nothing: '两张图上都没有标记。',
  overlap: {
    heading: '重合程度',
    both: '两者共有',
    zones: '区域',
    areas: '绘制范围占所绘身体的比例',
    jaccard: 'Jaccard 系数',
    dice: 'Dice 系数',
    meaning: 'Jaccard：共有部分除以任一方所有的部分；Dice：共有部分的两倍除以两者之和。0 表示毫无重合，1 表示完全重合。',
    restraint: '同一人在同一天的两次绘制也很少完全一致。位置的细小变化说明不了什么。',
  },
  frequency: {
    heading: '标记频率',
    charts: (charts) => `${charts} 张图`,
    zones: '标记最多的区域',
    count: '图数',
    share: '比例',
    orMore: (percent) => `${percent} 或以上`,
    smoothed: '各点的比例经过平滑，会使孤立的峰值降低。表中统计所有触及该区域的图，其比例准确，也更高。',
    nothing: '尚未统计任何图。',
  },
};
