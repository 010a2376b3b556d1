import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': '日期待定',
  'dates.zone-time': '{place}时间',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': '{from}开始',
  'dates.until-time': '至{to}',
  'dates.range': '{from}至{to}',
  'dates.no-date': '未注明日期',
  'dates.no-times': '通函未注明时间。',
  'dates.no-zone': '通函未注明时区，因此无法换算这些时间。',
  'dates.time-range-unzoned': '{hours}（会议当地时间）',
  'dates.in-place': '（{place}）',
  'dates.time-there': '{time}（{place}时间）',
  'dates.time-utc': '{time}（UTC）',
  'dates.caption': '各城市的会议时间',
  'dates.caption-day': '{date}各城市的会议时间',
  'dates.your-place': '您的时区',
  'dates.zone': '您的时区：{place}（{zone}）',
  'dates.begins-other-day': '在{place}，会议于{date}开始。',
  'dates.ends-other-day': '在{place}，会议于{date}结束。',
  'dates.all-other-day': '在{place}，会议日期为{date}。',
  'dates.days': '日期',
  'dates.next-day-mark': '+{days, number}',
  'dates.previous-day-mark': '−{days, number}',
}
