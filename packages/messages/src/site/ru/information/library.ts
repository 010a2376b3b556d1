import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'Библиотека',
  'library.lead':
    'Итоговые документы, решения, документы и итоги. Записи о собраниях, опубликованных на этом сайте, ведут на страницу собрания. Во всех остальных указан источник.',
  'library.decisions-past': 'Прежние решения',
  'library.outcomes': 'Итоги',
  'library.none': 'Решения, итоги и документы пока не опубликованы.',
  'library.of-meetings': 'Из собраний на этом сайте',
  'library.groups': 'Группы',
  'library.groups-lead':
    'Итоговые документы готовят рабочие группы (2016–2018 годы) и тематические группы (с 2020 года).',
  'library.led-by': 'Руководство',
  'library.parts': 'Направления',
  'library.period': '{from} – {until}',
  'library.period-about': 'Примерно {from} – {until}',
}
