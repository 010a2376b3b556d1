import type { Translation } from '../../../translation'
import type { translations as English } from '../../en/meetings/translations'

export const translations: Translation<typeof English> = {
  'translations.into': '译入语文',
  'translations.progress': '{language}：已译{count, number}条，共{total, number}条',
  'translations.hint': '原文语文：{language}。没有译文的内容以原文显示。更改在发布后公开。',
  'translations.label': '{name}，{language}',
}
