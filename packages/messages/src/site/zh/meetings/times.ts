import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': '世界各地的会议时间',
  'times.lead': '同时查看多个地点的会议时间，以及对各地的影响。',
  'times.places': '地点',
  'times.place': '地点',
  'times.local-time': '当地日期和时间',
  'times.outside-working-hours': '工作时间以外',
  'times.working': '无：08:00至18:00',
  'times.edge': '清早或傍晚{hours}小时',
  'times.night': '夜间{hours}小时',
}
