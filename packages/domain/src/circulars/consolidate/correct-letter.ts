import type { Meeting } from '../../meetings/index'
import { type Correction, findCorrections } from './corrections'
import type { Ground, Grounded } from './grounded-facts'
import type { ChainLetter } from './letters'
import { type Applied, refusal, type Standing } from './standing'
import { correctExcerpt, correctText, correctWords, textAt } from './text'
import type { TextEdit } from './text'
import type { UnappliedAmendment } from '../model/index'

/** Makes the corrections a letter asks for, in the words that stand and in the names quoted from them. */
export function correctLetter(letter: ChainLetter, before: Standing): Applied {
  const unapplied: UnappliedAmendment[] = []
  let standing = before
  for (const correction of findCorrections(letter.reading.circular)) {
    const { statedIn: paragraph, wrong: words } = correction
    const outcome = correctText(standing.circular.record, correction)
    if ('reason' in outcome) {
      unapplied.push(refusal(letter, outcome.reason, { paragraph, words }))
      continue
    }
    const ground: Ground = { reference: letter.name, paragraph, alsoIn: [], certainty: 'stated' }
    const { circular, pointer } = outcome
    const edit = {
      before: textAt(standing.circular.record, pointer),
      after: textAt(circular, pointer),
    }
    const grounds = { ...standing.circular.grounds, [pointer]: ground }
    standing = {
      ...standing,
      circular: { record: circular, grounds },
      meetings: standing.meetings
        .map((meeting) => correctNames(meeting, correction, ground))
        .map((meeting) => correctConditions(meeting, edit, ground)),
    }
  }
  return { standing, unapplied }
}

function correctNames(
  { record, grounds }: Grounded<Meeting>,
  correction: Correction,
  ground: Ground,
): Grounded<Meeting> {
  const changed: Record<string, Ground> = {}
  const correct = (pointer: string, words: string): string => {
    const right = correctWords(words, correction)
    if (right !== words) changed[pointer] = ground
    return right
  }
  const each = (pointer: string, list: readonly string[]) =>
    list.map((words, index) => correct(`${pointer}/${index}`, words))
  const { venue } = record
  const corrected = {
    ...record,
    title: correct('/title', record.title),
    venue: venue && {
      ...venue,
      name: venue.name === null ? null : correct('/venue/name', venue.name),
    },
    organizers: each('/organizers', record.organizers),
    objectives: each('/objectives', record.objectives),
  }
  return { record: corrected, grounds: { ...grounds, ...changed } }
}

/** Quotes the conditions of participation from the corrected paragraph. */
function correctConditions(
  { record, grounds }: Grounded<Meeting>,
  edit: TextEdit,
  ground: Ground,
): Grounded<Meeting> {
  const { participation } = record
  const changed: Record<string, Ground> = {}
  const conditions = participation.conditions.map((condition, index) => {
    const text = correctExcerpt(condition.text, edit)
    if (text !== condition.text) changed[`/participation/conditions/${index}`] = ground
    return { ...condition, text }
  })
  return {
    record: { ...record, participation: { ...participation, conditions } },
    grounds: { ...grounds, ...changed },
  }
}
