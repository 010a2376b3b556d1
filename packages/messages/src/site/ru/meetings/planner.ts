import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Сравнение времени начала',
  'planner.lead':
    'Сравните, насколько рано или поздно по местному времени начинается собрание в каждом городе. Ночной час ({night}) учитывается как три других часа за пределами {working}.',
  'planner.from': 'Первый день',
  'planner.days': 'Число дней (от 1 до 14)',
  'planner.minutes': 'Продолжительность в минутах',
  'planner.rank': 'Порядок',
  'planner.rank-total': 'Наименьшие неудобства в сумме',
  'planner.rank-worst': 'Наиболее справедливо для всех',
  'planner.find': 'Сравнить',
  'planner.bad-from': 'Введите дату первого дня, например 2026-12-15.',
  'planner.bad-days': 'Введите число дней от 1 до 14.',
  'planner.bad-minutes': 'Введите продолжительность от 1 до 1440 минут.',
  'planner.ranking': 'Лучшее время начала',
  'planner.starts': '{time} UTC',
  'planner.starts-there': 'Начало по местному времени',
  'planner.worst': 'Труднее всего: {place}',
  'planner.heat': 'Местное время в первый день по городам',
  'planner.part-day': 'Рабочий день, {hours}',
  'planner.part-edge': 'Рано или поздно, {hours}',
  'planner.participants': 'Участники: {place}',
  'planner.participants-hint':
    'Число рядом с городом – количество участников. Чем оно больше, тем больше вес города.',
  'planner.score': 'Оценка: {score, number} на человека',
  'planner.score-note':
    'За каждый ранний или поздний час добавляется 1 балл, за каждый ночной час ({night}) – 3 балла. Чем меньше, тем лучше.',
  'planner.best': 'Лучшее время начала: {time} UTC',
  'planner.for-meeting': 'Собрание, как объявлено: {title}',
  'planner.link': 'Ссылка на это сравнение',
  'planner.part-night': 'Ночь, {hours}',
  'planner.part-picked': 'Лучшее время начала',
  'planner.heat-legend': 'Столбцы – часы UTC. В каждой строке указано местное время.',
}
