import type { NumberedSource, SourcedText } from '../../catalogue/sourced'
import { markOf } from '../../i18n/i18n'
import { useI18n } from '../../i18n/use-i18n'
import type { EarlierView } from './earlier-view'

/** A fact in words, with chips that lead to its sources. */
export function Sourced({ text, href = null }: { text: SourcedText; href?: string | null }) {
  const i18n = useI18n()
  const words = <bdi {...markOf(i18n, text.language)}>{text.words}</bdi>
  return (
    <>
      {href === null ? words : <a href={href}>{words}</a>}
      {text.isDerived && <small className="soft"> ({i18n.t('earlier.derived')})</small>}
      {text.sources.map((number) => (
        <span key={number}>
          {' '}
          <a
            className="cite"
            href={`#source-${number}`}
            aria-label={i18n.t('earlier.source-number', { number })}
          >
            {number}
          </a>
        </span>
      ))}
    </>
  )
}

interface SourcedListProps {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly items: readonly SourcedText[]
}

export function SourcedList({ id, title, note, items }: SourcedListProps) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p className="soft">{note}</p>}
      <ul className="bullets">
        {items.map((text) => (
          <li key={text.words}>
            <Sourced text={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was presented, with the publication where it is known. */
export function Presented({ works }: { works: EarlierView['presented'] }) {
  const i18n = useI18n()
  if (works.length === 0) return null
  return (
    <section aria-labelledby="presented">
      <h2 id="presented">{i18n.t('earlier.presented')}</h2>
      <ul className="bullets">
        {works.map(({ work, href }) => (
          <li key={work.words}>
            <Sourced text={work} href={href} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ProgrammeProps {
  readonly days: EarlierView['programme']
  readonly place: string | null
}

export function Programme({ days, place }: ProgrammeProps) {
  const i18n = useI18n()
  if (days.length === 0) return null
  return (
    <section aria-labelledby="programme">
      <h2 id="programme">{i18n.t('programme.title')}</h2>
      {place !== null && <p className="soft">{i18n.t('earlier.programme-zone', { place })}</p>}
      {days.map(({ date, name, items }) => (
        <div key={date}>
          <h3 className="list-title">{name}</h3>
          <ul className="rows times">
            {items.map(({ time, title }) => (
              <li key={time}>
                <span className="soft num">{time}</span>
                <p>
                  <Sourced text={title} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

export function Facts({ facts }: { facts: EarlierView['facts'] }) {
  const i18n = useI18n()
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{i18n.t('earlier.other-facts')}</h2>
      <dl className="facts wide">
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Sourced text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function Gaps({ gaps }: { gaps: readonly string[] }) {
  return (
    <ul className="gaps">
      {gaps.map((gap) => (
        <li key={gap}>{gap}</li>
      ))}
    </ul>
  )
}

interface SourceListProps {
  readonly sources: readonly NumberedSource[]
  readonly readIn: string
}

/** The sources by number; their titles are in English. */
export function SourceList({ sources, readIn }: SourceListProps) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{i18n.t('earlier.sources')}</h2>
      <ol className="numbered-sources">
        {sources.map(({ number, title, url }) => (
          <li key={number} id={`source-${number}`}>
            <bdi lang="en" dir="ltr">
              {url === null ? title : <a href={url}>{title}</a>}
            </bdi>
            {url !== null && <bdi className="soft">{new URL(url).host}</bdi>}
          </li>
        ))}
      </ol>
      <p className="soft">{i18n.t('earlier.sources-note', { month: readIn })}</p>
      <p className="soft">{i18n.t('earlier.derived-note')}</p>
    </section>
  )
}
