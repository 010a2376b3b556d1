import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'Библиотека',
  'library.lead':
    'Что дала работа: материалы, решения, документы и итоги. Записи из открытых источников называют их; записи о совещаниях, опубликованных здесь, ведут на их страницы.',
  'library.decisions-past': 'Решения, о которых сообщают открытые источники',
  'library.outcomes': 'Итоги',
  'library.none':
    'Ни у одного опубликованного здесь совещания пока нет записанных решений, итогов или документов.',
  'library.of-meetings': 'Из опубликованных здесь совещаний',
}
