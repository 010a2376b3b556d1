import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': '加入',
  'join.recorded': '您加入会议时，我们会按您的同意记录您的出席情况。您可以在注册页面上更改。',
  'join.not-recorded': '不会记录您的出席情况。',
}
