import type { Circular } from '@u4ssc/domain/circulars'
import { assertLetter, assertList, assertObject, assertText } from '@u4ssc/domain/internal'
import type { Meeting } from '@u4ssc/domain/meetings'
import { factsFrom } from '@u4ssc/domain/meetings/facts'
import { type ExpectedMeeting, type LabelledCase, SAME_FACTS } from './case'

/** A circular with facts that a person confirmed. */
export interface ReviewedCircular {
  readonly text: string
  readonly circular: Circular
  readonly meetings: readonly Meeting[]
}

/**
 * Returns a reviewed circular with its facts in the form of the `.expected.json` files, with all
 * the personal data of the letter: `anonymize` gives the same without.
 *
 * @example
 * labelledCaseOf({ text: '', ...readCircular('Ref: TSB Circular 352') }).expected.number // => '352'
 */
export function labelledCaseOf(letter: ReviewedCircular): LabelledCase {
  assertObject(letter, 'letter')
  assertText(letter.text, 'letter.text')
  assertLetter(letter.circular)
  assertList(letter.meetings, 'letter.meetings')
  const { text, circular, meetings } = letter
  const { reference, contact, signatory } = circular
  const numbered = circular.paragraphs.filter(({ number }) => number !== null)
  return {
    text,
    expected: {
      kind: reference.kind,
      series: reference.series,
      number: reference.number,
      amends: reference.amends,
      issuedOn: circular.issuedOn,
      issuedAt: circular.issuedAt,
      to: circular.addressees,
      copyTo: circular.copiedTo,
      tel: contact.telephone,
      fax: contact.fax,
      email: contact.email,
      subject: circular.subject,
      language: circular.language,
      paragraphCount: numbered.length || null,
      signatory: signatory?.name ?? null,
      signatoryTitle: signatory?.title ?? null,
      deadlines: circular.deadlines.map(({ date, what }) => ({ date, what })),
      meetings: meetings.filter(isToBeHeld).map(expectedOf),
    },
  }
}

function isToBeHeld({ status, schedule }: Meeting): boolean {
  return status !== 'cancelled' && !(status === 'postponed' && schedule.days.length === 0)
}

function expectedOf(meeting: Meeting): ExpectedMeeting {
  const { schedule, venue } = meeting
  const [first, last] = [schedule.days[0], schedule.days.at(-1)]
  return {
    ...factsFrom(SAME_FACTS, (name) => meeting[name]),
    startDate: first?.date ?? null,
    endDate: last?.date ?? null,
    startTime: first?.startTime ?? null,
    endTime: last?.endTime ?? null,
    zone: schedule.zone,
    venue: venue?.name ?? null,
    city: venue?.city ?? null,
    country: venue?.country ?? null,
    participation: meeting.participation.openTo.map(({ kind }) => kind),
    registrationRequired: meeting.registration.required,
  }
}
