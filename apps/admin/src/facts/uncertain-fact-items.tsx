import { Button } from '../components/button'
import { say } from '../components/language/say'
import type { UncertainFact } from './uncertain-facts'
import { FactValue } from './fact-value'

interface UncertainFactItemsProps {
  readonly facts: readonly UncertainFact[]
  readonly label: string
  /** Shows the words of a fact in the letter. Without it, the words are quoted. */
  readonly show?: (pointer: string) => void
}

/** Lists facts to compare with the letter, each with its value and a link to its words. */
export function UncertainFactItems({ facts, label, show }: UncertainFactItemsProps) {
  return (
    <ul className="changes" aria-label={label}>
      {facts.map((fact) => (
        <li key={fact.pointer}>
          {fact.name}: <FactValue lines={fact.lines} />{' '}
          {show ? (
            <Button
              look="link"
              aria-label={say('review.uncertain-showFact', { fact: fact.name })}
              onClick={() => show(fact.pointer)}
            >
              {say('review.uncertain-show')}
            </Button>
          ) : (
            <Quotes fact={fact} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Quotes({ fact: { quotes } }: { readonly fact: UncertainFact }) {
  if (quotes.length === 0) return null
  return (
    <details>
      <summary>{say('review.uncertain-words')}</summary>
      {quotes.map((words) => (
        <p key={words}>
          <q dir="auto">{words}</q>
        </p>
      ))}
    </details>
  )
}
