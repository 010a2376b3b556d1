import type { Translation } from '../../../translation'
import type { attachments as English } from '../../en/email/attachments'

export const attachments: Translation<typeof English> = {
  'attachments.title': '附件',
  'attachments.send': '附加文件',
  'attachments.kinds':
    '或拖放到此处。PDF、Word、PowerPoint、Excel或图片，最多10个文件，总计不超过10 MB',
  'attachments.tooLarge': '文件超过10 MB。请缩小文件，或改为在正文中添加链接。',
  'attachments.document': '附加会议文件',
  'attachments.chooseDocument': '选择文件',
}
