import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': '比较开始时间',
  'planner.lead':
    '查看每个开始时间在各城市是早还是晚。夜间（22:00–07:00）每小时的不便按08:00–18:00以外其他时间的三倍计算。',
  'planner.from': '第一天',
  'planner.days': '天数（1至14）',
  'planner.minutes': '时长（分钟）',
  'planner.rank': '排序方式',
  'planner.rank-total': '总体不便最小',
  'planner.rank-worst': '对各方最公平',
  'planner.find': '比较',
  'planner.bad-from': '请输入第一天的日期，例如2026-12-15。',
  'planner.bad-days': '请输入1至14之间的天数。',
  'planner.bad-minutes': '请输入1至1440分钟之间的时长。',
  'planner.ranking': '最佳开始时间',
  'planner.starts': '{time}（UTC）',
  'planner.starts-there': '当地开始时间',
  'planner.worst': '对{place}最为不便',
  'planner.heat': '第一天各城市的当地时间',
  'planner.part-day': '工作时间，08:00–18:00',
  'planner.part-edge': '偏早或偏晚，07:00–08:00和18:00–22:00',
  'planner.part-night': '夜间，22:00–07:00',
  'planner.part-picked': '最佳开始时间',
  'planner.heat-legend': '各列为UTC时间，各行显示当地时间。',
}
