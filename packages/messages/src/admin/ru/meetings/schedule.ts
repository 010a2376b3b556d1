import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone':
    'У этого собрания нет часового пояса. Выберите его, чтобы везде показывалось правильное время.',
  'schedule.secondZone': 'Показывать время также по поясу',
  'schedule.inZone': '({zone})',
  'schedule.clocks': 'Перевод часов',
  'schedule.skipped':
    '{moment}: такого времени в этом часовом поясе нет, часы переводятся вперед. Выберите другое время.',
  'schedule.repeated':
    '{moment}: это время в этом часовом поясе повторяется, часы переводятся назад. Проверьте время.',
  'schedule.forward': '{zone}: часы переводятся вперед на {minutes} мин., {moment}.',
  'schedule.back': '{zone}: часы переводятся назад на {minutes} мин., {moment}.',
  'schedule.sittings-title': 'Дни собрания',
  'schedule.sittings-number': 'День собрания {number}',
  'schedule.sittings-firstDay': 'Первый день',
  'schedule.sittings-firstDayHint': 'При изменении первого дня переносятся все дни собрания.',
  'schedule.sittings-lastDay': 'Последний день',
  'schedule.sittings-lastDayHint':
    'При изменении последнего дня дни собрания добавляются или удаляются.',
  'schedule.sittings-day': 'День',
  'schedule.sittings-start': 'Начало',
  'schedule.sittings-end': 'Окончание',
  'schedule.sittings-none': 'Дней собрания пока нет. Добавьте каждый день собрания.',
  'schedule.sittings-add': 'Добавить день собрания',
  'schedule.sittings-order': 'Введите время окончания позже времени начала, например 15:30.',
  'schedule.sittings-dayOrder': 'Введите день позже предыдущего дня собрания.',
}
