import type { EpisodeMessages } from '../episode-messages.js';

/** The course of an episode in Simplified Chinese. */
export const episode: EpisodeMessages = {
  heading: '不适的变化过程',
  visits: (count) => `${count} 次就诊`,
  complaint: (name, ratings, visits, treated) => `${name}：${ratings.join('、')}，共 ${visits} 次就诊${treated === 0 ? '' : `，治疗 ${treated} 次`}。`,
  states: { unrated: '未评分', gone: '已消失', unmentioned: '未提及' },
  limbs: { arm: { left: '左臂', right: '右臂' }, leg: { left: '左腿', right: '右腿' } },
  moved: (limb, before, after) => `${limb}上标记的最远部位从${before}变为${after}。`,
  stayed: (limb, after) => `${limb}上标记的最远部位没有变化：${after}。`,
  free: (limb, before) => `${limb}上不再有标记；之前是：${before}。`,
  errors: {
    intensity: (points) => `评分：小于 ${points} 分的变化可能是偶然。`,
    place: (percent) => `位置：同一疼痛相隔一分钟的两次描画有 ${percent}% 的面积重合。`,
    extent: (percent) => `范围：同一疼痛相隔一分钟的两次描画相差可达 ${percent}%。`,
  },
  labels: {
    timeline: '变化过程',
    play: '播放',
    pause: '暂停',
    previousVisit: '上一次就诊',
    nextVisit: '下一次就诊',
    speed: '速度',
    visit: '就诊',
    date: '日期',
    treated: '已治疗',
    compare: '比较',
    compareWith: '与',
    table: '以表格显示',
    lastTime: '上次',
    allAsLastTime: '全部与上次相同',
    stillFree: '仍然无疼痛',
    status: '与上次相比',
    notSaid: '未记录',
  },
};
