import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': '日期待定',
  'dates.zone-time': '{place}时间',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': '{from}开始',
  'dates.until-time': '至{to}',
  'dates.range': '{from}至{to}',
  'dates.no-date': '未说明日期',
  'dates.no-times': '信函未说明时间。',
  'dates.no-zone': '信函未说明所列时间的时区，因此无法换算为其他地点的时间。',
  'dates.time-range-unzoned': '会议所在地时间{hours}',
  'dates.in-place': '（{place}）',
  'dates.time-there': '{time}（{place}时间）',
  'dates.time-utc': '{time}（UTC）',
  'dates.caption': '各地时间',
  'dates.caption-day': '{date}各地时间',
  'dates.your-place': '您所在地',
  'dates.zone': '您所在地：{place}，时区为{zone}。',
  'dates.begins-other-day': '在{place}，会议于{date}开始。',
  'dates.ends-other-day': '在{place}，会议于{date}结束。',
  'dates.all-other-day': '在{place}为{date}。',
  'dates.days': '逐日时间',
  'dates.next-day-mark': '+{days, number}',
  'dates.previous-day-mark': '−{days, number}',
}
