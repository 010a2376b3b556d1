import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': '编辑会议',
  'editor.none': '此草稿不存在或已删除。',
  'editor.parts': '会议的各部分',
  'editor.facts': '基本信息',
  'editor.savedAt': '已保存于{moment}',
  'editor.merged': '一位同事保存了对同一草稿的更改。已添加到此处：{fields}。',
  'editor.conflicts':
    '{count, plural, other {您和一位同事更改了相同的#项内容。在您决定之前，保留您的内容。}}',
  'editor.theirVersion': '如采用同事的版本，将有以下更改：',
  'editor.keepMine': '保留我的版本',
  'editor.takeTheirs': '采用对方的版本',
  'editor.tester-title': '测试与会资格',
  'editor.tester-lead': '检查某人按这些规则能否参加。不会保存或发送任何内容。',
  'editor.tester-date': '日期',
  'editor.saving-unchanged': '所有更改均已保存',
  'editor.saving-typed': '有未保存的更改',
  'editor.saving-saving': '正在保存…',
  'editor.saving-saved': '已保存',
  'editor.saving-refused': '未保存',
  'editor.saving-incomplete': '未保存：{fields}。请更正标出的字段。',
  'editor.conflict-explanation':
    '一位同事保存了对此通函的更改。请加载对方的版本。您输入的内容已保留，之后可以保存。',
  'editor.conflict-reload': '加载对方的版本',
  'editor.unsaved-title': '放弃未保存的更改？',
  'editor.unsaved-content': '您有未保存的更改。离开此页面，更改将丢失。',
  'editor.unsaved-discard': '放弃更改',
  'editor.unsaved-stay': '留在此页面',
}
