import type { Change } from '../meetings/index'
import { changeValue, earlierValue, type DisplayZone } from './change-value'
import { fill, fillSentence } from './fill'
import { assertWording, type RegistrationFact, type Wording } from './wording'
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
  const what = isSecret ? wording.changeTargets.joining : describeTarget(change, wording)
  const subject =
    name === null || isSecret
      ? what
      : fill(wording.changes.named, { what, name: fill(wording.quote, { text: name }) })
  const context = { wording, names, displayZone }
  const say = (value: Change['before']) => (isSecret ? '' : changeValue(value, change, context))
  const values = { what, subject, before: say(change.before), after: say(change.after) }
  const whole = isSecret ? null : yesOrNoSentence(change, wording)
  if (whole !== null) return whole
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
      if (change.what === 'recording' && change.after !== null) {
        const detailed = fill(wording.changes.detailed, { subject, value: values.after })
        return fillSentence(wording.changes.added, { subject: detailed })
      }
      const isSayable =
        values.before !== '' && values.after !== '' && values.before !== values.after
      if (!isSayable) return fillSentence(wording.changes['changed-unsaid'], values)
      return fillSentence(
        wording.changes[values.after === wording.changes['not-stated'] ? 'changed-plainly' : kind],
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

/** Returns the name of what changed. */
export function describeTarget(
  { what, pointer }: Pick<Change, 'what' | 'pointer'>,
  { changeTargets, registrationFacts }: Wording,
): string {
  const fact = pointer.replace('/registration/', '')
  return isRegistrationFact(fact, registrationFacts) ? registrationFacts[fact] : changeTargets[what]
}

function isRegistrationFact(fact: string, facts: Readonly<object>): fact is RegistrationFact {
  return Object.hasOwn(facts, fact)
}

/** Returns the sentence about a fact that is true or false; `null` if it is another fact. */
function yesOrNoSentence(
  { what, after }: Pick<Change, 'what' | 'after'>,
  { changes }: Wording,
): string | null {
  if (what === 'registration' && typeof after === 'boolean')
    return changes[after ? 'required' : 'not-required']
  if (what !== 'recording' || typeof after !== 'object' || after === null) return null
  if (Array.isArray(after) || typeof after['url'] === 'string') return null
  return changes[after['isRecorded'] === true ? 'recorded' : 'not-recorded']
}
