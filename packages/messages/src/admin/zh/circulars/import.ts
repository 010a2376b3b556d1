import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': '删除草稿',
  'import.draft-deleteTitle': '删除此草稿？',
  'import.draft-deleteWhat': '未发布的更改将丢失。已发布的页面不变。',
  'import.draft-deleteDo': '删除草稿',
  'import.draft-textHint': '仍然适用的更正会保留。',
  'import.draft-readAgain': '重新读取',
  'import.draft-dropped': '{count, plural, other {#处更正不再适用，已移除。}}',
  'import.duplicate': '此通函已导入：{reference}。',
  'import.openExisting': '打开通函',
  'import.anyway': '再次导入',
  'import.title': '导入通函',
  'import.lead': '请粘贴通函文本或选择文件。发布之前，您可审核读取结果。',
  'import.text': '通函文本',
  'import.file': '文件',
  'import.orDrop': '或将一个或多个文件拖放到此处（Word、PDF、HTML或纯文本）',
  'import.results': '已导入通函：{count, number}/{total, number}',
  'import.result': '结果',
  'import.reading': '正在读取…',
  'import.unsupportedFormat':
    '“{file}”的格式无法读取。请选择Word（.docx）、PDF、HTML或纯文本文件。',
  'import.protected': '“{file}”受密码保护。请另存一份无密码的副本，然后选择该副本。',
  'import.scan': '“{file}”是没有文本的扫描件。请选择原始文件，或粘贴文本。',
  'import.damaged': '“{file}”无法读取，可能已损坏。请重新保存，或粘贴文本。',
  'import.tooLong': '此通函过长。上限为400,000个字符或3 MB。请导入不含附件的通函。',
  'import.empty': '请粘贴通函文本，或选择含有文本的文件。',
  'import.meeting': '会议',
  'import.meetingFromText': '以通函内容为准',
}
