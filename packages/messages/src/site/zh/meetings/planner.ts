import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': '寻找公平的时间',
  'planner.lead':
    '为每个地点权衡每个开始时间。08:00至18:00不计成本，22:00至07:00的成本为其他时间的三倍。',
  'planner.from': '第一天',
  'planner.days': '天数（1至14）',
  'planner.minutes': '时长（分钟）',
  'planner.rank': '优先显示',
  'planner.rank-total': '对所有地点总成本最低者',
  'planner.rank-worst': '对最受影响地点成本最低者',
  'planner.find': '查找',
  'planner.bad-from': '第一天须为日期，例如2026-12-15。',
  'planner.bad-days': '天数须为1至14的整数。',
  'planner.bad-minutes': '时长须为1至1440的整数分钟。',
  'planner.ranking': '最佳开始时间',
  'planner.starts': '{time}（UTC）',
  'planner.starts-there': '当地开始时间',
  'planner.worst': '对{place}最为不便',
  'planner.heat': '第一天各地的时间',
  'planner.part-day': '工作时间，08:00–18:00',
  'planner.part-edge': '清早或傍晚，07:00–08:00和18:00–21:00',
  'planner.part-late': '过早或过晚，06:00–07:00和21:00–23:00',
  'planner.part-night': '夜间，23:00–06:00',
  'planner.part-picked': '找到的最佳时间',
  'planner.heat-legend': '各列为UTC时间，各行显示当地时间。',
}
