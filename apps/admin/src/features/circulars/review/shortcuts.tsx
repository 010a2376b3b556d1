import { useEffect } from 'react'
import { say } from '../../../components/language/say'
import {
  isMeantElsewhere,
  useShortcutsEnabled,
} from '../../../components/layout/use-shortcuts-enabled'
import type { Fact } from '../../../facts/facts-of-reading'
import type { Review } from './use-review'

interface ShortcutsProps {
  readonly facts: readonly Fact[]
  readonly review: Review
}

/** Lists the shortcuts of the review. They can be turned off, as WCAG 2.1.4 requires. */
export function Shortcuts({ facts, review }: ShortcutsProps) {
  const [isOn, setOn] = useShortcutsEnabled()
  useEffect(() => {
    if (!isOn) return
    const act = (event: KeyboardEvent) => {
      if (isMeantElsewhere(event)) return
      const at = facts.findIndex((fact) => fact.pointer === review.active)
      const next = { j: facts[at + 1], k: facts[Math.max(at - 1, 0)] }
      const key = event.key.toLowerCase()
      if (key === 'j' || key === 'k') {
        const fact = next[key]
        if (fact) review.moveTo(fact.pointer)
      }
      if (key === 'e' && review.active !== null && review.mayEdit) {
        event.preventDefault()
        review.edit(review.active)
      }
    }
    window.addEventListener('keydown', act)
    return () => window.removeEventListener('keydown', act)
  }, [isOn, facts, review])
  return (
    <p className="soft keys">
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {say('palette.keys-move')}
      </span>
      {review.mayEdit && (
        <>
          <span>
            <kbd>E</kbd> {say('palette.keys-edit')}
          </span>
          <span>
            <kbd>Esc</kbd> {say('palette.keys-leave')}
          </span>
        </>
      )}
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />{' '}
        {say('palette.keys-on')}
      </label>
    </p>
  )
}
