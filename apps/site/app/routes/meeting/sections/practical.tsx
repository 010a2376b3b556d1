import { Prose } from '../../../components/prose'
import type { PracticalItem } from '../../../meetings/practical-view'
import { joinSentences } from '../../../i18n/join-sentences'
import { useI18n } from '../../../i18n/use-i18n'

/** Practical information by subject. */
export function Practical({ items }: { items: readonly PracticalItem[] }) {
  const i18n = useI18n()
  if (items.length === 0) return null
  return (
    <section aria-labelledby="practical">
      <h2 id="practical">{i18n.t('meeting.practical')}</h2>
      <div className="subjects" id="subjects" data-fresh>
        {items.map(({ title, sentences, html, links }) => (
          <div key={title}>
            <h3>{title}</h3>
            {sentences.length > 0 && <p>{joinSentences(i18n, sentences)}</p>}
            {html !== null && <Prose html={html} />}
            {links.map(({ words, href }) => (
              <p key={href}>
                <a href={href} rel="noreferrer">
                  <bdi>{words}</bdi>
                </a>
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
