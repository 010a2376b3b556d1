import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': 'date à fixer',
  'dates.zone-time': 'heure de {place}',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': 'à partir de {from}',
  'dates.until-time': 'jusqu’à {to}',
  'dates.range': 'du {from} au {to}',
  'dates.no-date': 'La date n’est pas indiquée',
  'dates.no-times': 'La lettre n’indique pas d’heures.',
  'dates.no-zone':
    'La lettre n’indique pas le fuseau horaire de ces heures ; elles ne peuvent donc être données pour d’autres lieux.',
  'dates.time-range-unzoned': '{hours} au lieu de la réunion',
  'dates.in-place': 'à {place}',
  'dates.time-there': '{time} (heure de {place})',
  'dates.time-utc': '{time} UTC',
  'dates.caption': 'Les heures, lieu par lieu',
  'dates.caption-day': 'Les heures du {date}, lieu par lieu',
  'dates.your-place': 'chez vous',
  'dates.zone': 'Votre lieu : {place}, dans le fuseau {zone}.',
  'dates.begins-other-day': 'À {place}, la réunion commence le {date}.',
  'dates.ends-other-day': 'À {place}, elle se termine le {date}.',
  'dates.all-other-day': 'À {place}, c’est le {date}.',
  'dates.days': 'Jour par jour',
  'dates.next-day-mark': '+{days, number}',
  'dates.previous-day-mark': '−{days, number}',
}
