import type { Circular } from '../model/index'
import { correctLetter } from './correct-letter'
import { deleteParagraphs } from './delete-paragraphs'
import { FactMerge, type Grounded, groundsUnder } from './grounded-facts'
import type { ChainLetter } from './letters'
import { mergeContact, mergeDeadlines } from './meeting'
import { amendMeetings, isOfOnlyMeeting } from './meetings'
import { type Applied, refusal, type Standing } from './standing'

/** Applies one letter to what stood before it. */
export function applyAmendment(letter: ChainLetter, before: Standing): Applied {
  const corrected: Applied = letter.supersedes
    ? { standing: before, unapplied: [] }
    : correctAndDelete(letter, before)
  const meetings = amendMeetings(letter, corrected.standing.meetings)
  const standing = {
    letters: [...before.letters, letter],
    circular: amendCircular(letter, corrected.standing),
    meetings: meetings.standing,
  }
  const unapplied = [...corrected.unapplied, ...meetings.unapplied]
  const isIdle = unapplied.length === 0 && isUnchanged(before, standing)
  return { standing, unapplied: isIdle ? [refusal(letter, 'nothing-to-apply')] : unapplied }
}

function correctAndDelete(letter: ChainLetter, before: Standing): Applied {
  const corrected = correctLetter(letter, before)
  const { standing, unapplied } = deleteParagraphs(letter, corrected.standing)
  return { standing, unapplied: [...corrected.unapplied, ...unapplied] }
}

function isUnchanged(before: Standing, after: Standing): boolean {
  const facts = ({ circular, meetings }: Standing) => JSON.stringify([circular, meetings])
  return facts(before) === facts(after)
}

/** The letter keeps its header and its text; contact and deadlines follow the amendment. */
function amendCircular(letter: ChainLetter, { circular, meetings }: Standing): Grounded<Circular> {
  const { reading } = letter
  const stated = groundsUnder(letter, '/circular')
  if (letter.supersedes) return { record: reading.circular, grounds: stated }
  const merge = new FactMerge(circular.grounds, stated, letter)
  const { record: before } = circular
  const { contact, deadlines } = reading.circular
  const record = {
    ...before,
    contact: mergeContact(merge, before.contact, contact),
    deadlines: isOfOnlyMeeting(letter, meetings)
      ? before.deadlines
      : mergeDeadlines(merge, before.deadlines, deadlines),
  }
  return { record, grounds: merge.grounds }
}
