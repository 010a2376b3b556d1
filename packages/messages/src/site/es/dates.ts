import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': 'Fecha por confirmar',
  'dates.zone-time': 'hora de {place}',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': 'desde las {from}',
  'dates.until-time': 'hasta las {to}',
  'dates.range': 'del {from} al {to}',
  'dates.no-date': 'Fecha no indicada',
  'dates.no-times': 'La circular no indica el horario.',
  'dates.no-zone':
    'La circular no indica la zona horaria, por lo que estas horas no se pueden convertir.',
  'dates.time-range-unzoned': '{hours} (hora local de la reunión)',
  'dates.in-place': 'en {place}',
  'dates.time-there': '{time} (hora de {place})',
  'dates.time-utc': '{time} UTC',
  'dates.caption': 'Horario de la reunión por ciudad',
  'dates.caption-day': 'Horario de la reunión por ciudad, {date}',
  'dates.your-place': 'su zona horaria',
  'dates.zone': 'Su zona horaria: {place} ({zone})',
  'dates.begins-other-day': 'En {place}, la reunión comienza el {date}.',
  'dates.ends-other-day': 'En {place}, la reunión termina el {date}.',
  'dates.all-other-day': 'En {place}, la reunión se celebra el {date}.',
  'dates.days': 'Día',
  'dates.next-day-mark': '+{days, number}',
  'dates.previous-day-mark': '−{days, number}',
  'dates.at-home': 'En su ciudad ({place}) son entonces las {hours}.',
  'dates.every-day': 'todos los días',
  'dates.end-of-day': '{date}, final del día (hora de {place})',
}
