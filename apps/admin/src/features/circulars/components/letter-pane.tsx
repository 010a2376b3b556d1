import { memo, useEffect, useRef } from 'react'
import { say } from '../../../components/say'
import type { Segment } from '../letter-marks'

interface LetterPaneProps {
  readonly segments: readonly Segment[]
  /** The fact whose words are lit. */
  readonly lit: string | null
  /** Words were chosen that state this fact. */
  readonly choose: (fact: string) => void
}

/**
 * The letter, the words of its facts marked. Choosing words by pointer is a short cut: every fact
 * is reached by keyboard from its own row.
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

/** Letters out of tables have runs of empty lines, which push their words apart. */
function withoutGaps(text: string): string {
  return text.replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n')
}

/** Scrolls the letter alone: the page and its facts stay where they are. */
function scrollWithin(pane: Element, words: Element): void {
  const frame = pane.getBoundingClientRect()
  const place = words.getBoundingClientRect()
  if (place.top >= frame.top && place.bottom <= frame.bottom) return
  pane.scrollTop += place.top - frame.top - frame.height / 3
}
