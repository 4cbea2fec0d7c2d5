import type { ExaminationMessages } from '../examination-messages.js';

/** Testing and looking, in simplified Chinese. */
export const examination: ExaminationMessages = {
  step: (number, of, recorded) => `第${number}个，共${of}个，已记录${recorded}个。`,
  share: (percent) => `占区域的${percent}%`,
  labels: {
    levels: '节段',
    nerves: '神经',
    side: '侧别',
    left: '左',
    right: '右',
    both: '双侧',
    showNone: '全部隐藏',
    noneChosen: '请选择一个节段或神经。',
    atMark: '所选标记处',
    noMark: '选择一个标记，查看文献将其皮肤归于哪些节段和神经。',
    field: '节段或神经',
    places: '部位',
    observer: '检查者',
    firstSide: '感觉正常的一侧（先检查）',
    previous: '上一个',
    next: '下一个',
    goTo: '前往',
    table: '以表格显示',
    lines: '铅垂线与水平线',
    item: '观察内容',
    finding: '所见',
    inEnglish: '表格为英文。',
    badTables: '这些表格无法使用：',
  },
};
