import { memo, useEffect, useRef } from 'react'
import { say } from '../../../components/language/say'
import type { Segment } from './letter-highlights'

interface LetterPaneProps {
  readonly segments: readonly Segment[]
  /** The highlighted fact. */
  readonly lit: string | null
  /** Called with the fact whose words were clicked. */
  readonly choose: (fact: string) => void
}

/**
 * The letter with the words of its facts marked. Clicking words is a shortcut; the keyboard reaches
 * every fact in its row.
 */
export const LetterPane = memo(function LetterPane({ segments, lit, choose }: LetterPaneProps) {
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const words = pane.current?.querySelector('mark.lit')
    if (pane.current && words) scrollWithin(pane.current, words)
  }, [lit])
  return (
    <section className="letter" aria-labelledby="letter-title">
      <h2 id="letter-title" className="vh">
        {say('review.letter')}
      </h2>
      <div ref={pane} className="text" tabIndex={0} role="group" aria-labelledby="letter-title">
        {segments.map((segment) => {
          const [narrowest] = segment.facts
          if (narrowest === undefined) return withoutGaps(segment.text)
          return (
            <mark
              key={segment.start}
              className={lit !== null && segment.facts.includes(lit) ? 'lit' : undefined}
              onClick={() => choose(narrowest)}
            >
              {segment.text}
            </mark>
          )
        })}
      </div>
    </section>
  )
})

/** Removes runs of empty lines, which come from tables. */
function withoutGaps(text: string): string {
  return text.replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n')
}

/** Scrolls the letter only, not the page. */
function scrollWithin(pane: Element, words: Element): void {
  const frame = pane.getBoundingClientRect()
  const place = words.getBoundingClientRect()
  if (place.top >= frame.top && place.bottom <= frame.bottom) return
  pane.scrollTop += place.top - frame.top - frame.height / 3
}
