import type { Language } from '@u4ssc/domain'
import { Prose } from '../../../components/prose'
import { useI18n } from '../../../i18n/use-i18n'

interface AboutProps {
  /** Rendered Markdown; `null` without a description. */
  readonly html: string | null
  readonly language: Language | null
  /** An image of this site; others are not loaded. */
  readonly image: { readonly url: string; readonly alternativeText: string } | null
}

/** The description of a meeting with its image. */
export function About({ html, language, image }: AboutProps) {
  const i18n = useI18n()
  if (html === null && image === null) return null
  return (
    <section aria-labelledby="about">
      <h2 id="about">{i18n.t('meeting.about')}</h2>
      {image !== null && (
        <img className="banner" src={image.url} alt={image.alternativeText} loading="lazy" />
      )}
      {html !== null && <Prose html={html} language={language} />}
    </section>
  )
}
