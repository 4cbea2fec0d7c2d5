import type { PrintMessages } from '../print-messages.js';

/** The printed sheet in Brazilian Portuguese. */
export const print: PrintMessages = {
  title: 'Mapa corporal',
  name: 'Nome',
  born: 'Data de nascimento',
  care: 'Cuidado',
  columns: { number: 'N.º', place: 'Local', kind: 'O quê', intensity: 'Intensidade', details: 'Detalhes', treatment: 'Tratamento' },
  legend: {
    numbers: 'Os números são os da tabela.',
    strong: 'Em preto: 7 de 10 ou mais.',
    felt: 'Pontilhado: sente-se dor aqui. Pontos mais grossos: mais forte.',
    care: 'Hachurado: é preciso cuidado aqui.',
    tie: 'Linha: dor que vem de um ponto sensível.',
  },
  sides: (left, right) => `${left} e ${right} são a esquerda e a direita da pessoa examinada.`,
  notDiagnosis: 'Um registro do que foi dito e encontrado. Não é um diagnóstico.',
  between: { words: ', ', places: '; ', end: '.' },
};
