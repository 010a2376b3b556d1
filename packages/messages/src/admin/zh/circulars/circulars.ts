import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': '通函',
  'circulars.none': '尚未导入任何信函。请先导入一封。',
  'circulars.reference': '编号',
  'circulars.subject': '事由',
  'circulars.state': '状态',
  'circulars.changed': '最近修改',
  'circulars.public': '已公布的通函',
  'circulars.publicNone': '尚无已公布的通函。',
  'circulars.unnamed': '无编号的信函',
  'circulars.state-loading': '正在加载…',
  'circulars.state-renewing': '正在更新…',
  'circulars.state-published': '已发布',
  'circulars.state-ready': '可以发布',
}
