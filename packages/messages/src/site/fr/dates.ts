import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.date-open': 'date à fixer',
  'dates.clock': 'heure de {place}',
  'dates.hours': '{from}–{to}',
  'dates.from-hour': 'à partir de {from}',
  'dates.until-hour': 'jusqu’à {to}',
  'dates.range': 'du {from} au {to}',
  'dates.no-date': 'La date n’est pas indiquée',
  'dates.no-hours': 'La lettre n’indique pas d’heures.',
  'dates.no-zone':
    'La lettre n’indique pas le fuseau horaire de ces heures ; elles ne peuvent donc être données pour d’autres lieux.',
  'dates.hours-unzoned': '{hours} au lieu de la réunion',
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
