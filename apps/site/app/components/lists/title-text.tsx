import type { Language } from '@u4ssc/domain'
import { markOf } from '../../i18n/i18n'
import { useI18n } from '../../i18n/use-i18n'

interface TitleTextProps {
  readonly title: string
  readonly language: Language | null
  readonly isMarked?: boolean | undefined
}

/** A title; in another language than the page, it has its attributes and by default a visible mark. */
export function TitleText({ title, language, isMarked = true }: TitleTextProps) {
  const i18n = useI18n()
  const mark = markOf(i18n, language)
  return (
    <>
      <bdi {...mark}>{title}</bdi>
      {isMarked && mark.lang !== undefined && (
        <abbr className="in-language" title={i18n.languageName(mark.lang)}>
          {mark.lang.toUpperCase()}
        </abbr>
      )}
    </>
  )
}
