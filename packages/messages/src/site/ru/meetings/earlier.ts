import type { Translation } from '../../../translation'
import type { earlier as English } from '../../en/meetings/earlier'

export const earlier: Translation<typeof English> = {
  'earlier.status': 'По открытым источникам. Циркуляр на сайте не опубликован.',
  'earlier.date': 'Дата',
  'earlier.times': 'Время',
  'earlier.between': 'Период: {from} – {to}',
  'earlier.occasion': 'В рамках',
  'earlier.derived': 'выведено',
  'earlier.derived-note':
    'Пометка «выведено» означает, что сведения следуют из источников, но прямо в них не указаны.',
  'earlier.presented': 'Представленные материалы',
  'earlier.remarks': 'Числа и примечания',
  'earlier.remarks-note':
    'Так, как указано в источниках. Если источники расходятся, приводятся все данные.',
  'earlier.other-facts': 'Другие сведения',
  'earlier.programme-zone': 'Время местное: {place}.',
  'earlier.not-known': 'Неизвестно',
  'earlier.not-known-note': 'Поиск по открытым источникам ({month}) не дал следующих сведений.',
  'earlier.send-source': 'Прислать источник',
  'earlier.sources': 'Источники',
  'earlier.source-number': 'Источник {number}',
  'earlier.sources-note':
    'Дата обращения к источникам: {month}. Тексты на английском языке, формулировки наши.',
  'earlier.line': 'Собрания U4SSC с {year} года',
  'earlier.line-next': 'Следующее, {date}',
  'earlier.line-place-unknown': 'Место неизвестно',
  'earlier.line-note':
    '«Неизвестно» означает, что этого нет ни в одном открытом источнике. На каждой странице указаны ее источники.',
}
