import { Facts, Letter, Remark } from '../annotated-letter/index'
import type { FactKind } from '../annotated-letter/index'
import type { Words } from '../words/make-words'
import type { ReadingView } from './reading-view'

/** The text with its facts marked, next to the facts in words. */
export function ReadingResult({ words, view }: { words: Words; view: ReadingView }) {
  const { letter, kinds, hasMeeting, json } = view
  return (
    <>
      {!hasMeeting && <p className="aside-note">{words.say('reader.no-meeting')}</p>}
      {kinds.length > 0 && (
        <Legend words={words} kinds={kinds} hasNotes={letter.remarks.length > 0} />
      )}
      <p className="to-facts">
        <a href="#reader-facts">{words.say('reader.facts')}</a>
      </p>
      <div className="reading">
        <Letter letter={letter} />
        <div className="said">
          <section aria-labelledby="reader-facts">
            <h3 id="reader-facts">{words.say('reader.facts')}</h3>
            <p className="soft">
              {words.say(kinds.length > 0 ? 'reader.hint' : 'circular.nothing')}
            </p>
            <Facts facts={letter.facts} showsKinds />
          </section>
          {letter.remarks.length > 0 && (
            <section aria-labelledby="reader-notes">
              <h3 id="reader-notes">
                {words.say('reader.notes', { count: letter.remarks.length })}
              </h3>
              {letter.remarks.map((remark) => (
                <Remark key={remark.id} remark={remark} />
              ))}
            </section>
          )}
          <details>
            <summary>{words.say('reader.json')}</summary>
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
  readonly words: Words
  readonly kinds: readonly FactKind[]
  readonly hasNotes: boolean
}

function Legend({ words, kinds, hasNotes }: LegendProps) {
  return (
    <ul className="legend" aria-label={words.say('reader.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <mark data-kind={kind}>{words.say(`circular.fact-kind-${kind}`)}</mark>
        </li>
      ))}
      {(['derived', 'uncertain'] as const).map((certainty) => (
        <li key={certainty}>
          <mark className={certainty}>{words.say(`circular.${certainty}`)}</mark>
        </li>
      ))}
      {hasNotes && (
        <li>
          <mark data-kind="note">{words.say('circular.fact-kind-note')}</mark>
        </li>
      )}
    </ul>
  )
}
