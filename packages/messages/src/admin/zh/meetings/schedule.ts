import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone': '会议尚无时区：其他地方的人无法得知时间。',
  'schedule.secondZone': '同时显示时区',
  'schedule.inZone': '（{zone}）',
  'schedule.clocks': '时钟调整',
  'schedule.skipped': '当地没有{moment}：时钟会跳过它。请另选时间。',
  'schedule.repeated': '当地的{moment}会出现两次：时钟会重复它。',
  'schedule.forward': '{zone}：时钟拨快{minutes}分钟，至{moment}。',
  'schedule.back': '{zone}：时钟拨慢{minutes}分钟，至{moment}。',
  'schedule.sittings-title': '会次',
  'schedule.sittings-number': '会次{number}',
  'schedule.sittings-firstDay': '第一天',
  'schedule.sittings-firstDayHint': '更改第一天会移动所有会次。',
  'schedule.sittings-lastDay': '最后一天',
  'schedule.sittings-lastDayHint': '更改最后一天会增加或删除会次。',
  'schedule.sittings-day': '日期',
  'schedule.sittings-start': '开始',
  'schedule.sittings-end': '结束',
  'schedule.sittings-none': '尚无会次。请为会议的每一天添加一个会次。',
  'schedule.sittings-add': '添加会次',
  'schedule.sittings-order': '请输入晚于开始时间的结束时间，例如15:30。',
  'schedule.sittings-dayOrder': '请输入晚于上一会次的日期。',
}
