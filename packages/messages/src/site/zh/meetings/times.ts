import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': '时间',
  'times.lead': '查看会议在您和同事所在城市的时间。',
  'times.places': '城市',
  'times.place': '城市',
  'times.local-time': '当地时间',
  'times.outside-working-hours': '工作时间（08:00–18:00）以外',
  'times.working': '工作时间内',
  'times.edge': '偏早或偏晚{hours}小时',
  'times.night': '夜间{hours}小时',
  'times.add-city': '添加城市',
  'times.add': '添加',
  'times.remove': '移除{place}',
  'times.unknown-city': '找不到名为“{city}”的城市。请从列表中选择，或输入附近较大的城市。',
}
