import { Fragment } from 'react'
import { ClauseChips } from '../../../components/clause-chip'
import { useI18n } from '../../../i18n/use-i18n'
import type { MeetingFact } from '../facts-of-meeting'

interface KeyFactsProps {
  readonly facts: readonly MeetingFact[]
  /** Whether the facts fill the main column. */
  readonly isWide: boolean
}

/** The key facts of a meeting, each with its paragraph in the circular. */
export function KeyFacts({ facts, isWide }: KeyFactsProps) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{i18n.t('meeting.key-facts')}</h2>
      {facts.some(({ clauses }) => clauses.length > 0) && (
        <p className="soft">{i18n.t('meeting.clause-note')}</p>
      )}
      <dl className={isWide ? 'facts wide' : 'facts'}>
        {facts.map((fact, index) => (
          <Fact key={index} fact={fact} />
        ))}
      </dl>
    </section>
  )
}

function Fact({ fact: { label, parts, isList, isUncertain, clauses } }: { fact: MeetingFact }) {
  const i18n = useI18n()
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {parts.map(({ words: part, href }, place) => (
          <Fragment key={part}>
            {place > 0 && (isList ? <br /> : i18n.t('layout.list-between'))}
            {href === null ? (
              <bdi dir={i18n.directionOf(part)}>{part}</bdi>
            ) : (
              <a href={href}>
                <bdi dir={i18n.directionOf(part)}>{part}</bdi>
              </a>
            )}
          </Fragment>
        ))}
        {isUncertain && <span className="soft"> ({i18n.t('circular.uncertain')})</span>}
        <ClauseChips clauses={clauses} />
      </dd>
    </div>
  )
}
