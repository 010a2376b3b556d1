import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Сравнение времени начала',
  'planner.lead': 'Узнайте, насколько рано или поздно начинается собрание для его участников.',
  'planner.from': 'Первый день',
  'planner.days': 'Число дней (от 1 до 14)',
  'planner.minutes': 'Продолжительность в минутах',
  'planner.rank': 'Порядок',
  'planner.rank-total': 'Наименьшая оценка',
  'planner.rank-worst': 'Наиболее справедливо для всех',
  'planner.find': 'Сравнить',
  'planner.bad-from': 'Введите дату первого дня, например 2026-12-15.',
  'planner.bad-days': 'Введите число дней от 1 до 14.',
  'planner.bad-minutes': 'Введите продолжительность от 1 до 1440 минут.',
  'planner.ranking': 'Время начала',
  'planner.worst': 'Труднее всего',
  'planner.part-day': 'Рабочий день, {hours}',
  'planner.part-edge': 'Рано или поздно, {hours}',
  'planner.participants': 'Участники: {place}',
  'planner.participants-hint':
    'Число рядом с городом – количество участников. Чем оно больше, тем больше вес города.',
  'planner.score': 'Оценка',
  'planner.score-note':
    'Баллы начисляются за каждый час и каждого участника по местному времени. Оценка – среднее на человека. Чем меньше, тем лучше.',
  'planner.link': 'Ссылка на это сравнение',
  'planner.part-night': 'Ночь, {hours}',
  'planner.part-picked': 'Собрание',
  'planner.heat-legend':
    'Столбцы – часы суток {date} ({place}). Число в ячейке – местный час в ее начале.',
  'planner.another': 'Другое собрание',
  'planner.cities': 'Города и участники ({count, number})',
  'planner.announced': 'Как объявлено',
  'planner.in-place': '{place}',
  'planner.all-hours': 'Часы всех участников',
  'planner.night-hours': 'Ночных часов на человека',
  'planner.lower': '(на {difference} меньше)',
  'planner.higher': '(на {difference} больше)',
  'planner.same': '(столько же)',
  'planner.hours-by-city': 'Часы по городам',
  'planner.show': 'Показать',
  'planner.show-start': 'Показать {hours}',
  'planner.shown': 'Показано ниже',
  'planner.points':
    '{points, plural, one {# балл} few {# балла} many {# баллов} other {# балла}} за час',
  'planner.shares': 'Рабочий день – {day} %, рано или поздно – {edge} %, ночь – {night} %',
  'planner.grid': 'Местное время при начале в {time} ({place})',
  'planner.at-night': 'Ночью',
  'planner.none': 'нет',
  'planner.hours': '{hours} ч',
  'planner.people':
    '{count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
}
