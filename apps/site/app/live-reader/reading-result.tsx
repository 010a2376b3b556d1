import { Facts, Letter, Remark } from '../annotated-letter/index'
import type { FactKind } from '../annotated-letter/index'
import type { I18n } from '../i18n/create-i18n'
import type { ReadingView } from './reading-view'

/** The text with highlighted facts, next to the list of facts. */
export function ReadingResult({ i18n, view }: { i18n: I18n; view: ReadingView }) {
  const { letter, kinds, hasMeeting, json } = view
  return (
    <>
      {!hasMeeting && <p className="aside-note">{i18n.t('reader.no-meeting')}</p>}
      {kinds.length > 0 && (
        <Legend i18n={i18n} kinds={kinds} hasNotes={letter.remarks.length > 0} />
      )}
      <p className="to-facts">
        <a href="#reader-facts">{i18n.t('reader.facts')}</a>
      </p>
      <div className="reading">
        <Letter letter={letter} />
        <div className="said">
          <section aria-labelledby="reader-facts">
            <h3 id="reader-facts">{i18n.t('reader.facts')}</h3>
            <p className="soft">{i18n.t(kinds.length > 0 ? 'reader.hint' : 'circular.nothing')}</p>
            <Facts facts={letter.facts} showsKinds />
          </section>
          {letter.remarks.length > 0 && (
            <section aria-labelledby="reader-notes">
              <h3 id="reader-notes">{i18n.t('reader.notes', { count: letter.remarks.length })}</h3>
              {letter.remarks.map((remark) => (
                <Remark key={remark.id} remark={remark} />
              ))}
            </section>
          )}
          <details>
            <summary>{i18n.t('reader.json')}</summary>
            <pre className="example" dir="ltr" tabIndex={0}>
              <code>{json}</code>
            </pre>
          </details>
        </div>
      </div>
    </>
  )
}

interface LegendProps {
  readonly i18n: I18n
  readonly kinds: readonly FactKind[]
  readonly hasNotes: boolean
}

function Legend({ i18n, kinds, hasNotes }: LegendProps) {
  return (
    <ul className="legend" aria-label={i18n.t('reader.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <mark data-kind={kind}>{i18n.t(`circular.fact-kind-${kind}`)}</mark>
        </li>
      ))}
      {(['derived', 'uncertain'] as const).map((certainty) => (
        <li key={certainty}>
          <mark className={certainty}>{i18n.t(`circular.${certainty}`)}</mark>
        </li>
      ))}
      {hasNotes && (
        <li>
          <mark data-kind="note">{i18n.t('circular.fact-kind-note')}</mark>
        </li>
      )}
    </ul>
  )
}
