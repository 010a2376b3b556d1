import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': '会议更改',
  'editor.none': '此地址没有草稿。',
  'editor.parts': '会议的各部分',
  'editor.facts': '基本信息',
  'editor.schedule': '日程',
  'editor.programme': '议程',
  'editor.speakers': '发言人',
  'editor.documents': '文件',
  'editor.participation': '参会资格',
  'editor.joining': '入会方式',
  'editor.outcomes': '成果',
  'editor.savedAt': '已保存于{moment}',
  'editor.taken': '其间有他人保存。已并入：{fields}。',
  'editor.conflicts':
    '{count, plural, other {你们更改了#处相同的内容。在您决定之前保留您的版本。}}',
  'editor.theirVersion': '采用对方版本将带来的更改：',
  'editor.keepMine': '保留我的',
  'editor.takeTheirs': '采用对方的',
  'editor.bench-title': '试一试',
  'editor.bench-lead': '按现行规则，某人可否参会？不会发送任何内容。',
  'editor.bench-on': '截至日期',
  'editor.saving-unchanged': '所有修改均已保存',
  'editor.saving-typed': '尚未保存',
  'editor.saving-saving': '正在保存…',
  'editor.saving-saved': '已保存',
  'editor.saving-refused': '未保存',
  'editor.saving-incomplete': '未保存：{fields}。请更正标出的字段。',
  'editor.conflict-explanation':
    '其间有人保存了这封信函。请加载其版本：您输入的内容保留在此，可以在其基础上保存。',
  'editor.conflict-reload': '加载其版本',
  'editor.unsaved-title': '不保存就离开？',
  'editor.unsaved-content': '您输入的内容尚未保存，将会丢失。',
  'editor.unsaved-discard': '离开',
  'editor.unsaved-stay': '留在此处',
}
