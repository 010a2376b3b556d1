import {
  DAILY,
  ONE_DAY,
  OWN_TIMES,
  states,
  TWO_DAYS,
  warns,
  type PhraseTable,
} from '../phrase-table'

export const es: PhraseTable = {
  phrases: [
    states(
      'del 7 al 9 de diciembre de 2026, diariamente de 10.00 a 15.30 horas (hora de Ginebra)',
      DAILY,
      'Europe/Zurich',
    ),
    states(
      'del 7 al 9 de diciembre de 2026, de 10:00 a 15:30 horas todos los días, hora de Ginebra',
      DAILY,
      'Europe/Zurich',
    ),
    states('el 7 y el 9 de diciembre de 2026, de 10.00 a 15.30 horas (UTC)', TWO_DAYS, 'Etc/UTC'),
    states(
      'el lunes 7 y el miércoles 9 de diciembre de 2026, de 10.00 a 15.30 horas (hora de Ginebra)',
      TWO_DAYS,
      'Europe/Zurich',
    ),
    states(
      'los días 30 de noviembre, 1 y 3 de diciembre de 2026 de 10.00 a 15.30 horas (UTC)',
      '11-30 10:00-15:30 | 12-01 10:00-15:30 | 12-03 10:00-15:30',
      'Etc/UTC',
    ),
    states(
      'el 7 de diciembre de 2026 (10.00-15.30 horas) y el 9 de diciembre de 2026 (9.00-12.00 horas), hora de Ginebra',
      OWN_TIMES,
      'Europe/Zurich',
    ),
    states(
      'el 7 de diciembre, de 10.00 a 15.30 horas, y el 9 de diciembre de 2026, de 9.00 a 12.00 horas (hora de Ginebra)',
      OWN_TIMES,
      'Europe/Zurich',
    ),
    states(
      'entre las 10.00 y las 15.30 horas (hora de Ginebra) del lunes 7 de diciembre de 2026',
      ONE_DAY,
      'Europe/Zurich',
    ),
    states(
      'el 7 de diciembre de 2026 de 14:00 a 24:00 horas (hora de Ginebra)',
      '12-07 14:00-00:00+1',
      'Europe/Zurich',
    ),
    states(
      'el 7 de diciembre de 2026 desde las 20.00 horas hasta medianoche (UTC)',
      '12-07 20:00-00:00+1',
      'Etc/UTC',
    ),
    states(
      'desde las 22.00 horas del 7 de diciembre de 2026 hasta la 1.30 horas del 8 de diciembre de 2026 (hora de Ginebra)',
      '12-07 22:00-01:30+1',
      'Europe/Zurich',
    ),
    states(
      'el 7 de diciembre de 2026 a las 12 del mediodía (hora de Ginebra)',
      '12-07 12:00-',
      'Europe/Zurich',
    ),
    states(
      'el 7 de diciembre de 2026 a las 3 de la tarde (hora de Bogotá)',
      '12-07 15:00-',
      'America/Bogota',
    ),
    states('el 7 de diciembre de 2026 de 10.00 a 15.30 horas (UTC + 5:30)', ONE_DAY, '+05:30'),
    states('el 7 de diciembre de 2026 de 10.00 a 15.30 horas (GMT+0545)', ONE_DAY, '+05:45'),
    states('el 7 de diciembre de 2026 de 10.00 a 15.30 horas, UTC−3:30', ONE_DAY, '-03:30'),
    states(
      'el 15 de julio de 2026 de 10.00 a 15.30 horas (CEST)',
      '07-15 10:00-15:30',
      'offset +02:00',
    ),
    states('el 25.12.2026 a las 14.30 horas (UTC)', '12-25 14:30-', 'Etc/UTC'),
    states(
      'del 28 de noviembre al 1 de diciembre de 2026',
      '11-28 - | 11-29 - | 11-30 - | 12-01 -',
    ),
    states('del 31 de diciembre de 2026 al 1 de enero de 2027', '12-31 - | 2027-01-01 -'),
    states('el 12/07/2026 a las 10.00 horas (UTC)', '07-12 10:00-', 'Etc/UTC'),
    warns('el viernes 7 de diciembre de 2026', ['weekday-contradicts-date'], '?'),
    warns('el 29 de febrero de 2026', ['date-impossible']),
    warns('a mediados de diciembre de 2026', ['meeting-without-date']),
    warns('en la primera semana de diciembre de 2026', ['meeting-without-date']),
  ],
  zones: [
    [' (hora de Londres)', 'Europe/London'],
    [', hora de Tokio', 'Asia/Tokyo'],
    [' (hora de La Habana)', 'America/Havana'],
    [', hora local de Santiago de Chile', 'America/Santiago'],
    [' (hora de París)', 'Europe/Paris'],
    [' (hora de Argel)', 'Africa/Algiers'],
    [', hora de Viena', 'Europe/Vienna'],
    [' (hora de Riad)', 'Asia/Riyadh'],
    [' (hora local en Montevideo)', 'America/Montevideo'],
    [' (hora de Copenhague)', 'Europe/Copenhagen'],
  ],
}
