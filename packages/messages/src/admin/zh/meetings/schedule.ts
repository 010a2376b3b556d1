import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone': '此会议没有时区。请选择时区，使其他地方的人看到正确的时间。',
  'schedule.secondZone': '同时显示以下时区的时间',
  'schedule.inZone': '（{zone}）',
  'schedule.clocks': '时钟调整',
  'schedule.skipped': '{moment}在此时区不存在，因为时钟拨快。请选择其他时间。',
  'schedule.repeated': '{moment}在此时区出现两次，因为时钟拨慢。请核对时间。',
  'schedule.forward': '{zone}：时钟于{moment}拨快{minutes}分钟。',
  'schedule.back': '{zone}：时钟于{moment}拨慢{minutes}分钟。',
  'schedule.sittings-title': '会议时段',
  'schedule.sittings-number': '会议时段{number}',
  'schedule.sittings-firstDay': '第一天',
  'schedule.sittings-firstDayHint': '更改第一天会移动所有会议时段。',
  'schedule.sittings-lastDay': '最后一天',
  'schedule.sittings-lastDayHint': '更改最后一天会增加或移除会议时段。',
  'schedule.sittings-day': '日期',
  'schedule.sittings-start': '开始',
  'schedule.sittings-end': '结束',
  'schedule.sittings-none': '尚无会议时段。请为会议的每一天添加一个。',
  'schedule.sittings-add': '添加会议时段',
  'schedule.sittings-order': '请输入晚于开始时间的结束时间，例如15:30。',
  'schedule.sittings-dayOrder': '请输入晚于上一会议时段的日期。',
}
