import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': '会议记录',
  'proceedings.lead':
    '会议结束且资料齐全后，请封存会议记录：此后最新发布的版本即可供引用，会议内容不再更改。',
  'proceedings.ended': '会议已结束。',
  'proceedings.notEnded': '会议尚未结束。状态：{phase}。',
  'proceedings.withdrawn': '会议已从公开页面撤下，请先恢复。',
  'proceedings.noChanges': '没有正在进行的更改。',
  'proceedings.changes': '须先发布或撤销以下更改：',
  'proceedings.outcomes': '已注明结果的目标：{outcomes}/{objectives}。',
  'proceedings.decisions': '已记录的决定：{count}。',
  'proceedings.documents': '对所有人开放的文件：{count}。',
  'proceedings.keptBack': '仅部分人可见、不列入记录的文件：{count}。',
  'proceedings.attendance': '出席情况',
  'proceedings.noAttendance': '没有签到记录。',
  'proceedings.day': '日期',
  'proceedings.session': '场次',
  'proceedings.wholeDay': '全天',
  'proceedings.people': '人数',
  'proceedings.close': '封存会议记录',
  'proceedings.ask': '要封存“{title}”的会议记录吗？',
  'proceedings.askMore':
    '第{number}版将存档，并附任何人都可核对的摘要值。此后本会议的草稿、发布和签到均被拒绝。',
  'proceedings.askLast': '只有所有者可以说明理由后重新开放，该理由对所有人公开。',
  'proceedings.confirm': '封存',
  'proceedings.closed': '会议记录已于{moment}封存：本会议的任何内容都不能更改。',
  'proceedings.to': '查看会议记录',
  'proceedings.onRecord': '第{number}版已存档。',
  'proceedings.closedBy': '{name}于{moment}封存。',
  'proceedings.record': '记录 {number}',
  'proceedings.ownersReopen': '所有者可以说明理由后重新开放。',
  'proceedings.reopen': '重新开放会议记录',
  'proceedings.reason': '重新开放的理由',
  'proceedings.reasonHint': '显示在会议页面上，所有人可见。',
  'proceedings.askReopen': '要重新开放会议记录吗？',
  'proceedings.askReopenMore':
    '会议内容又可以更改。会议页面会注明此事和您的理由；原存档仍保留在原地址。',
  'proceedings.records': '存档',
  'proceedings.reopened': '{name}于{moment}重新开放：{reason}',
  'proceedings.none': '从未封存。',
}
