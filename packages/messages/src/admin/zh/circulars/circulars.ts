import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': '通函',
  'circulars.view-in-progress': '进行中',
  'circulars.view-published': '已发布',
  'circulars.view-reviewed': '已完成的审核',
  'circulars.none-in-progress': '没有进行中的通函。请导入或起草一份通函。',
  'circulars.none-reviewed': '尚无已完成的审核。通函发布后，审核记录会保存在这里。',
  'circulars.reference': '文号',
  'circulars.subject': '事由',
  'circulars.state': '状态',
  'circulars.changed': '最后更改',
  'circulars.none-published': '尚无已发布的通函。',
  'circulars.unnamed': '无文号的通函',
  'circulars.state-loading': '正在加载…',
  'circulars.state-refreshing': '正在刷新…',
  'circulars.state-published': '已发布',
  'circulars.state-ready': '可以发布',
}
