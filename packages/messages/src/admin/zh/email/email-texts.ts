import type { Translation } from '../../../translation'
import type { emailTexts as English } from '../../en/email/email-texts'

export const emailTexts: Translation<typeof English> = {
  'email-texts.title': '邮件文本',
  'email-texts.lead':
    '各类邮件的主题和正文，适用于所有会议。时间、截止日期、链接和签名自动添加。各会议可以有自己的文本，以取代这些文本。',
  'email-texts.leadMeeting':
    '有关本次会议的各类邮件的主题和正文。此处没有文本时，使用适用于所有会议的文本。',
  'email-texts.fixed': '有关密码和订阅的邮件保留固定文本，以便收件人始终清楚链接的用途。',
  'email-texts.kind': '邮件',
  'email-texts.own': '您的文本',
  'email-texts.inherited': '适用于所有会议：{languages}',
  'email-texts.subjectHint': '留空则使用默认主题：{subject}',
  'email-texts.textHint': '留空则使用默认正文。段落之间空一行。请写出完整的网址。',
  'email-texts.default': '默认文本',
  'email-texts.copy': '复制默认文本',
  'email-texts.reset': '恢复默认文本',
  'email-texts.link': '邮件中按钮的链接',
  'email-texts.written': '{language}，已有您的文本',
  'email-texts.example': '示例值',
  'email-texts.meeting': '预览所用会议',
  'email-texts.previewHint': '预览显示您输入的内容，无论是否已保存。',
  'email-texts.noMeeting': '没有已发布的会议。请发布会议以查看预览。',
  'email-texts.reminderHint': '默认主题中的小时数或天数取决于提醒的发送时间。',
  'email-texts.conflict':
    '一位同事更改了此文本。您输入的内容已保留。请保存以取代对方的版本，或加载对方的版本。',
  'email-texts.notFound': '此类邮件不存在，或保留固定文本。',
}
