import type { Translation } from '../../../translation'
import type { decisions as English } from '../../en/meetings/decisions'

export const decisions: Translation<typeof English> = {
  'decisions.title': 'Реестр решений',
  'decisions.none':
    'Решений пока нет. Они появятся здесь после публикации собрания с решениями: внесите их на экране «Итоги» собрания.',
  'decisions.qHint': 'Номер, пункт повестки дня, решение или ответственный',
  'decisions.decision': 'Решение',
  'decisions.dueBy': 'Предельный срок: {date}',
  'decisions.itemNumber': 'Пункт {number}',
  'decisions.download': 'Скачать реестр',
}
