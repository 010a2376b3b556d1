import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': 'Дата уточняется',
  'dates.zone-time': 'местное время, {place}',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': 'с {from}',
  'dates.until-time': 'до {to}',
  'dates.range': '{from} – {to}',
  'dates.no-date': 'Дата не указана',
  'dates.no-times': 'Время в циркуляре не указано.',
  'dates.no-zone': 'В циркуляре не указан часовой пояс, поэтому пересчитать это время нельзя.',
  'dates.time-range-unzoned': '{hours} (по местному времени собрания)',
  'dates.in-place': '(местное время, {place})',
  'dates.time-there': '{time} (местное время, {place})',
  'dates.time-utc': '{time} UTC',
  'dates.caption': 'Время собрания по городам',
  'dates.caption-day': 'Время собрания по городам: {date}',
  'dates.your-place': 'ваш часовой пояс',
  'dates.zone': 'Ваш часовой пояс: {place} ({zone})',
  'dates.begins-other-day': 'Начало собрания ({place}): {date}',
  'dates.ends-other-day': 'Окончание собрания ({place}): {date}',
  'dates.all-other-day': 'Дата собрания ({place}): {date}',
  'dates.days': 'День',
  'dates.next-day-mark': '+{days, number}',
  'dates.previous-day-mark': '−{days, number}',
}
