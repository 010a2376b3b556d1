import { ClauseChips } from '../components/clause-chip'
import { LinkedText } from '../components/linked-text'
import type { FactView, RemarkView } from './letter-view'

interface FactsProps {
  readonly facts: readonly FactView[]
  /** Whether each fact shows the colours of its words in the text. */
  readonly showsKinds?: boolean
}

/** The key facts of a circular, each linked to its words in the text. */
export function Facts({ facts, showsKinds = false }: FactsProps) {
  return (
    <dl>
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} showsKinds={showsKinds} />
      ))}
    </dl>
  )
}

function Fact({ fact, showsKinds }: { fact: FactView; showsKinds: boolean }) {
  return (
    <div id={fact.id} className={fact.certainty === 'uncertain' ? 'fact uncertain' : 'fact'}>
      <dt>
        <span>
          {showsKinds &&
            fact.kinds.map((kind) => (
              <span key={kind} className="swatch" data-kind={kind} aria-hidden="true" />
            ))}
          {fact.label}
        </span>
        <span>
          <ClauseChips clauses={fact.clauses} />
        </span>
      </dt>
      <dd>
        <bdi dir={fact.direction}>
          {fact.href === null ? (
            <LinkedText text={fact.words} />
          ) : (
            <a href={fact.href}>{fact.words}</a>
          )}
        </bdi>
        {fact.detail !== null && <span className="soft">{fact.detail}</span>}
        {fact.earlier !== null && (
          <span className="soft">
            {fact.earlier.label}{' '}
            <del>
              <bdi>{fact.earlier.words}</bdi>
            </del>{' '}
            <ClauseChips clauses={fact.earlier.clauses} />
          </span>
        )}
      </dd>
    </div>
  )
}

/** A note on the text, with the words it is about. */
export function Remark({ remark: { id, label, words, quote, href } }: { remark: RemarkView }) {
  return (
    <p id={id} className="aside-note remark">
      <b>{label}</b> {words}{' '}
      {quote !== null && (
        <q>
          <bdi>{href === null ? quote : <a href={href}>{quote}</a>}</bdi>
        </q>
      )}
    </p>
  )
}
