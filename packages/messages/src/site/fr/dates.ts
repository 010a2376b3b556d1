import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': 'Date à confirmer',
  'dates.zone-time': 'heure locale ({place})',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': 'à partir de {from}',
  'dates.until-time': 'jusqu’à {to}',
  'dates.range': 'du {from} au {to}',
  'dates.no-date': 'Date non indiquée',
  'dates.no-times': 'La circulaire n’indique pas les horaires.',
  'dates.no-zone':
    'La circulaire n’indique pas le fuseau horaire. Ces heures ne peuvent donc pas être converties.',
  'dates.time-range-unzoned': '{hours} (heure locale de la réunion)',
  'dates.in-place': 'heure locale ({place})',
  'dates.time-there': '{time} (heure locale, {place})',
  'dates.time-utc': '{time} UTC',
  'dates.caption': 'Horaires de la réunion par ville',
  'dates.caption-day': 'Horaires de la réunion par ville, {date}',
  'dates.your-place': 'votre fuseau horaire',
  'dates.zone': 'Votre fuseau horaire : {place} ({zone})',
  'dates.begins-other-day': '{place} : la réunion commence le {date}.',
  'dates.ends-other-day': '{place} : la réunion se termine le {date}.',
  'dates.all-other-day': '{place} : la réunion a lieu le {date}.',
  'dates.days': 'Jour',
  'dates.next-day-mark': '+{days, number}',
  'dates.previous-day-mark': '−{days, number}',
  'dates.at-home': 'Chez vous ({place}), il sera alors {hours}.',
  'dates.every-day': 'chaque jour',
  'dates.end-of-day': '{date}, fin de la journée (heure locale, {place})',
}
