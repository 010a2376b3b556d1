import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'Библиотека',
  'library.lead':
    'Итоговые документы, решения, документы и итоги. У записей из открытых источников указан источник. Записи о собраниях, опубликованных на этом сайте, ведут на страницу собрания.',
  'library.decisions-past': 'Прежние решения (из открытых источников)',
  'library.outcomes': 'Итоги',
  'library.none': 'Решения, итоги и документы пока не опубликованы.',
  'library.of-meetings': 'Из собраний на этом сайте',
}
