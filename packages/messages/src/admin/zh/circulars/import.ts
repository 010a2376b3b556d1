import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': '删除此草稿',
  'import.draft-deleteTitle': '删除此草稿？',
  'import.draft-deleteWhat': '其未发布的更改将丢失。已公布的内容不变。',
  'import.draft-deleteDo': '删除',
  'import.draft-textHint': '仍适用的更正会保留。',
  'import.draft-readAgain': '重新读取',
  'import.draft-dropped': '{count, plural, other {#处更正不再适用，已移除。}}',
  'import.duplicate': '此通函已存在：{reference}。',
  'import.openExisting': '打开',
  'import.anyway': '仍然导入',
  'import.title': '导入信函',
  'import.lead':
    '粘贴信函文本，或选择文件：Word、PDF、HTML或文本。发布之前，您会先看到信函的内容。',
  'import.text': '信函文本',
  'import.file': '信函文件',
  'import.orDrop': '或拖放到此处（.docx、.pdf、.html、.txt）',
  'import.reading': '正在读取…',
  'import.kindNotRead': '“{file}”的类型无法读取。可读取Word（.docx）、PDF、HTML和纯文本。',
  'import.protected': '“{file}”需要密码。请保存为无密码的文件。',
  'import.scan': '“{file}”的页面是没有文本的图像，如扫描件。请选择制作该信函的原文件。',
  'import.damaged': '“{file}”无法读取：文件已损坏或格式有误。请重新保存，或粘贴其文本。',
  'import.tooLong': '信函超过允许的长度（400,000个字符，3兆字节）。请导入不含附件的信函。',
  'import.empty': '尚无文本。请粘贴信函，或选择含有文本的文件。',
}
