import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Найти справедливое время',
  'planner.lead':
    'Каждое время начала оценивается для каждого места. Часы с 08:00 до 18:00 ничего не стоят, с 22:00 до 07:00 — втрое больше остальных.',
  'planner.from': 'Первый день',
  'planner.days': 'Число дней (от 1 до 14)',
  'planner.minutes': 'Продолжительность в минутах',
  'planner.rank': 'Сначала показать',
  'planner.rank-total': 'наименьшее для всех вместе',
  'planner.rank-worst': 'наименьшее для места, которому труднее всего',
  'planner.find': 'Найти',
  'planner.bad-from': 'Первый день указывается датой, например 2026-12-15.',
  'planner.bad-days': 'Число дней — целое число от 1 до 14.',
  'planner.bad-minutes': 'Продолжительность — целое число минут от 1 до 1440.',
  'planner.ranking': 'Лучшее время начала',
  'planner.starts': '{time} UTC',
  'planner.starts-there': 'Местное начало',
  'planner.worst': 'труднее всего: {place}',
  'planner.heat': 'Часы первого дня по местам',
  'planner.part-day': 'Рабочий день, 08:00–18:00',
  'planner.part-edge': 'Рано или поздно, 07:00–08:00 и 18:00–21:00',
  'planner.part-late': 'Очень рано или очень поздно, 06:00–07:00 и 21:00–23:00',
  'planner.part-night': 'Ночь, 23:00–06:00',
  'planner.part-picked': 'Лучшее найденное время',
  'planner.heat-legend': 'Столбцы — часы UTC. В каждой строке — местное время.',
}
