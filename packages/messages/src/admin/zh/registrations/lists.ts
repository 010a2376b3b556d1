import type { Translation } from '../../../translation'
import type { lists as English } from '../../en/registrations/lists'

export const lists: Translation<typeof English> = {
  'lists.open': '下载名单',
  'lists.title': '下载名单',
  'lists.which': '名单',
  'lists.format': '文件格式',
  'lists.language': '标签语文',
  'lists.submit': '下载',
  'lists.list-public-participants': '与会者公开名单：同意公开姓名者',
  'lists.list-participants-only': '仅供与会者使用的名单：同意向与会者公布姓名者',
  'lists.list-registrations': '注册名单（采用本列表的筛选条件、栏目和顺序）',
  'lists.list-badges': '带二维码的胸卡（按当前筛选条件）',
  'lists.list-attendance': '出席情况',
  'lists.list-programme': '日程',
  'lists.format-docx': 'Word',
  'lists.format-pdf': 'PDF',
  'lists.format-xlsx': 'Excel',
  'lists.format-csv': 'CSV',
  'lists.hint': '每次下载都会记录在审计日志中。',
  'lists.started': '已下载{file}。',
}
