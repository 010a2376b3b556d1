import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': 'дата не определена',
  'dates.zone-time': 'время: {place}',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': 'с {from}',
  'dates.until-time': 'до {to}',
  'dates.range': '{from} – {to}',
  'dates.no-date': 'Дата не указана',
  'dates.no-times': 'В письме не указаны часы.',
  'dates.no-zone':
    'В письме не указан часовой пояс, поэтому время для других мест привести нельзя.',
  'dates.time-range-unzoned': '{hours} по времени места проведения',
  'dates.in-place': '({place})',
  'dates.time-there': '{time} (время: {place})',
  'dates.time-utc': '{time} UTC',
  'dates.caption': 'Время по местам',
  'dates.caption-day': 'Время по местам: {date}',
  'dates.your-place': 'ваше место',
  'dates.zone': 'Ваше место: {place}, часовой пояс {zone}.',
  'dates.begins-other-day': '{place}: начало — {date}.',
  'dates.ends-other-day': '{place}: окончание — {date}.',
  'dates.all-other-day': '{place}: дата — {date}.',
  'dates.days': 'По дням',
  'dates.next-day-mark': '+{days, number}',
  'dates.previous-day-mark': '−{days, number}',
}
