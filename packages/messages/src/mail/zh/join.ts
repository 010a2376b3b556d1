import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': '加入',
  'join.recorded': '进入会议室将按您的同意记录为出席。您可以在个人页面上更改。',
  'join.not-recorded': '您的出席情况不会被记录。',
}
