import type { Language } from '@u4ssc/domain'
import { markOf } from '../i18n/i18n'
import { useI18n } from '../i18n/use-i18n'

interface ProseProps {
  readonly html: string
  readonly language?: Language | null | undefined
}

/** A rendered Markdown text; see `renderMarkdown`. */
export function Prose({ html, language = null }: ProseProps) {
  const mark = markOf(useI18n(), language)
  return <div className="prose" dir="auto" {...mark} dangerouslySetInnerHTML={{ __html: html }} />
}
