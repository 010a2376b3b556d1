import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': '通函',
  'circulars.none': '尚无通函。请导入一份通函。',
  'circulars.reference': '文号',
  'circulars.subject': '事由',
  'circulars.state': '状态',
  'circulars.changed': '最后更改',
  'circulars.public': '已发布的通函',
  'circulars.publicNone': '尚无已发布的通函。',
  'circulars.unnamed': '无文号的通函',
  'circulars.state-loading': '正在加载…',
  'circulars.state-refreshing': '正在刷新…',
  'circulars.state-published': '已发布',
  'circulars.state-ready': '可以发布',
}
