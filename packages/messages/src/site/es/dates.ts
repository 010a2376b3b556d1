import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': 'fecha por determinar',
  'dates.zone-time': 'hora de {place}',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': 'desde las {from}',
  'dates.until-time': 'hasta las {to}',
  'dates.range': 'del {from} al {to}',
  'dates.no-date': 'No se indica la fecha',
  'dates.no-times': 'La carta no indica el horario.',
  'dates.no-zone':
    'La carta no indica la zona horaria de estas horas, por lo que no pueden darse para otros lugares.',
  'dates.time-range-unzoned': '{hours} en el lugar de la reunión',
  'dates.in-place': 'en {place}',
  'dates.time-there': '{time} (hora de {place})',
  'dates.time-utc': '{time} UTC',
  'dates.caption': 'El horario, lugar por lugar',
  'dates.caption-day': 'El horario del {date}, lugar por lugar',
  'dates.your-place': 'su lugar',
  'dates.zone': 'Su lugar: {place}, en la zona horaria {zone}.',
  'dates.begins-other-day': 'En {place} comienza el {date}.',
  'dates.ends-other-day': 'En {place} termina el {date}.',
  'dates.all-other-day': 'En {place} es el {date}.',
  'dates.days': 'Día por día',
  'dates.next-day-mark': '+{days, number}',
  'dates.previous-day-mark': '−{days, number}',
}
