import type { Change } from '../meetings/index'
import { changeValue, earlierValue, type DisplayZone } from './change-value'
import { fill, fillSentence } from './fill'
import { assertWording, type Wording } from './wording'
import { assertObject, assertText } from '../wrong-argument'

/** The part of a `Change` that its description needs. */
export type DescribableChange = Pick<
  Change,
  'kind' | 'what' | 'pointer' | 'name' | 'before' | 'after'
>

/**
 * Returns a sentence about one difference between two states of a meeting: the new value, then the
 * earlier one.
 *
 * The sentence never contains joining details, only that they changed, because it may be public.
 *
 * @param names - names of speakers and documents by id
 * @param displayZone - the zone that times are shown in; by default the zone of the meeting,
 *   unnamed
 * @example
 * const [change] = compareMeetings(meeting, { ...meeting, mode: 'hybrid' })
 * describeChange(change, WORDINGS.fr) // => 'Mode de participation : désormais sur place et en ligne (auparavant en ligne).'
 */
export function describeChange(
  change: DescribableChange,
  wording: Wording,
  names: Readonly<Record<string, string>> = {},
  displayZone: DisplayZone | null = null,
): string {
  assertObject(change, 'change')
  assertText(change.pointer, 'change.pointer')
  assertWording(wording)
  const { kind, name } = change
  const isSecret = change.what === 'joining' || change.pointer.startsWith('/joining')
  const what = wording.changeTargets[isSecret ? 'joining' : change.what]
  const subject =
    name === null || isSecret
      ? what
      : fill(wording.changes.named, { what, name: fill(wording.quote, { text: name }) })
  const context = { wording, names, displayZone }
  const say = (value: Change['before']) => (isSecret ? '' : changeValue(value, change, context))
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
      if (change.what === 'recording' && isLink(values.after)) {
        const detailed = fill(wording.changes.detailed, { subject, value: values.after })
        return fillSentence(wording.changes.added, { subject: detailed })
      }
      const isSayable =
        values.before !== '' && values.after !== '' && values.before !== values.after
      if (!isSayable) return fillSentence(wording.changes['changed-unsaid'], values)
      return fillSentence(
        wording.changes[isPlain(values.after, wording) ? 'changed-plainly' : kind],
        {
          ...values,
          before: earlierValue(change, context),
        },
      )
    }
    default:
      return fillSentence(wording.changes[kind], values)
  }
}

/** Whether a value is one that a sentence with "now" cannot take: nobody says "now no". */
function isPlain(value: string, { changes }: Wording): boolean {
  return [changes.yes, changes.no, changes['not-stated']].includes(value)
}

function isLink(words: string): boolean {
  return words.startsWith('https://') || words.startsWith('http://')
}
