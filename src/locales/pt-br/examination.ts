import type { ExaminationMessages } from '../examination-messages.js';

/** Testing and looking, in Brazilian Portuguese. */
export const examination: ExaminationMessages = {
  step: (number, of, recorded) => `${number} de ${of}, ${recorded} registrados.`,
  share: (percent) => `${percent}% da área`,
  labels: {
    levels: 'Níveis',
    nerves: 'Nervos',
    side: 'Lado',
    left: 'Esquerdo',
    right: 'Direito',
    both: 'Os dois',
    showNone: 'Não mostrar nada',
    noneChosen: 'Escolha um nível ou um nervo.',
    atMark: 'Na marca selecionada',
    noMark: 'Selecione uma marca para ver a quais níveis e nervos os textos atribuem a pele dela.',
    field: 'Nível ou nervo',
    places: 'Lugares',
    observer: 'Examinado por',
    firstSide: 'Lado que parece normal, testado primeiro',
    previous: 'Anterior',
    next: 'Próximo',
    goTo: 'Ir para',
    table: 'Como tabela',
    lines: 'Fio de prumo e linhas horizontais',
    item: 'O que foi observado',
    finding: 'Visto como',
    inEnglish: 'As tabelas estão em inglês.',
    badTables: 'Estas tabelas não podem ser usadas:',
  },
};
