import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': '无障碍',
  'accessibility.status': '符合情况',
  'accessibility.status-text':
    '由于下述限制，本网站部分符合《网页内容无障碍指南》（WCAG）2.2的AA级要求。',
  'accessibility.can-do': '您可以在本网站上',
  'accessibility.can-do-text':
    '您可以将页面放大到400%而不丢失文字，用键盘、屏幕阅读器或在无脚本的情况下使用每个页面，并在设备上选择浅色或深色。',
  'accessibility.feedback': '反馈与联系',
  'accessibility.feedback-text': '如果某些内容无法使用，或需要其他格式的信息，请联系秘书处：',
  'accessibility.complaint': '如果您对答复不满意',
  'accessibility.complaint-text': '请再次致函秘书处，要求将您的投诉转交秘书处负责人。',
  'accessibility.prepared': '本声明的编制',
  'accessibility.prepared-text': '本声明于{date}编制，依据我们自己的测试，而非外部审核。',
  'accessibility.tested': '测试方法',
  'accessibility.tested-text':
    '自动测试（axe）以六种语文、浅色和深色、320像素宽度以及无脚本的方式检查每个页面，未报告任何错误。我们也用键盘测试。我们尚未与使用辅助技术的人员一起测试。',
  'accessibility.limits': '已知限制',
  'accessibility.limits-text':
    '通函仅以发布时的语文提供，其他语文的标题均有标注。其他网站上的文件和录像可能不具备无障碍功能，我们没有检查。',
}
