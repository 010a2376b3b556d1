import type { Change } from '../meetings/index'
import { changeValue, type DisplayZone } from './change-value'
import { fill, fillSentence } from './fill'
import { assertWording, type Wording } from './wording'

/** What a change is described from: a `Change` has it. */
export type DescribableChange = Pick<
  Change,
  'kind' | 'what' | 'pointer' | 'name' | 'before' | 'after'
>

/**
 * One difference between two states of a meeting, as a sentence.
 *
 * Joining details are never said, only that they changed: the words may go where the links must not.
 *
 * @param names - words for ids of speakers and documents, which a change names by id only
 * @param displayZone - the zone that times are shown in and named with; else they are those of the meeting
 * @example
 * const [change] = compareMeetings(meeting, { ...meeting, mode: 'hybrid' })
 * describeChange(change, WORDINGS.fr) // => 'Forme de la réunion : auparavant réunion virtuelle, désormais réunion hybride.'
 */
export function describeChange(
  change: DescribableChange,
  wording: Wording,
  names: Readonly<Record<string, string>> = {},
  displayZone: DisplayZone | null = null,
): string {
  assertWording(wording)
  const { kind, name } = change
  const isSecret = change.what === 'joining' || change.pointer.startsWith('/joining')
  const what = wording.changeTargets[isSecret ? 'joining' : change.what]
  const subject =
    name === null || isSecret
      ? what
      : fill(wording.changes.named, { what, name: fill(wording.quote, { text: name }) })
  const say = (value: Change['before']) =>
    isSecret ? '' : changeValue(value, change, { wording, names, displayZone })
  const values = { what, subject, before: say(change.before), after: say(change.after) }
  switch (kind) {
    case 'added':
    case 'removed': {
      const value = kind === 'added' ? values.after : values.before
      const detailed = fill(wording.changes.detailed, { subject, value })
      const isSaid = value === '' || value === fill(wording.quote, { text: name ?? '' })
      return fillSentence(wording.changes[kind], { subject: isSaid ? subject : detailed })
    }
    case 'moved':
    case 'renamed':
    case 'changed': {
      const isSayable =
        values.before !== '' && values.after !== '' && values.before !== values.after
      return fillSentence(wording.changes[isSayable ? kind : 'changed-unsaid'], values)
    }
    default:
      return fillSentence(wording.changes[kind], values)
  }
}
