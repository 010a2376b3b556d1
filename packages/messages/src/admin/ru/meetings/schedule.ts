import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone':
    'У совещания ещё нет часового пояса: в других местах никто не узнает его часов.',
  'schedule.secondZone': 'Время также в зоне',
  'schedule.inZone': '({zone})',
  'schedule.clocks': 'Перевод часов',
  'schedule.skipped': '{moment} там не наступит: часы переводят вперёд. Выберите другое время.',
  'schedule.repeated': '{moment} там наступит дважды: часы переводят назад.',
  'schedule.forward': '{zone}: часы переводят вперёд на {minutes} мин, на {moment}.',
  'schedule.back': '{zone}: часы переводят назад на {minutes} мин, на {moment}.',
  'schedule.sittings-title': 'Заседания',
  'schedule.sittings-number': 'Заседание {number}',
  'schedule.sittings-firstDay': 'Первый день',
  'schedule.sittings-firstDayHint': 'При изменении первого дня переносятся все заседания.',
  'schedule.sittings-lastDay': 'Последний день',
  'schedule.sittings-lastDayHint':
    'При изменении последнего дня заседания добавляются или удаляются.',
  'schedule.sittings-day': 'День',
  'schedule.sittings-start': 'Начало',
  'schedule.sittings-end': 'Окончание',
  'schedule.sittings-none': 'Заседаний пока нет. Добавьте по одному на каждый день собрания.',
  'schedule.sittings-add': 'Добавить заседание',
  'schedule.sittings-order': 'Укажите время окончания позже времени начала, например 15:30.',
  'schedule.sittings-dayOrder': 'Укажите день позже предыдущего заседания.',
}
