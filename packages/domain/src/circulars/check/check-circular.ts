import type { DiagnosticCode } from '../../diagnostic-codes'
import { DIAGNOSTICS } from '../../diagnostic-codes'
import type { Diagnostic } from '../../diagnostics'
import type { Meeting } from '../../meetings/index'
import type { Circular } from '../model/index'
import { assertList, assertObject } from '../../wrong-argument'

/**
 * Checks a circular and its meetings for impossible values, from any source.
 *
 * It sees the record only, not the text: its diagnostics point at facts and have no spans.
 *
 * @example
 * const circular = circularOf({ reference: { text: 'TSB Circular 352' } })
 * const deadlines = [{ date: '2021-12-31', what: 'Registration' }]
 * checkCircular(circular, [{ ...meeting, deadlines }])[0].code // => 'deadline-after-meeting'
 */
export function checkCircular(circular: Circular, meetings: readonly Meeting[]): Diagnostic[] {
  assertObject(circular, 'circular')
  assertList(circular.paragraphs, 'circular.paragraphs')
  assertList(meetings, 'meetings')
  return [
    ...checkNumbers(circular),
    ...meetings.flatMap((meeting, index) => checkMeeting(circular, meeting, `/meetings/${index}`)),
  ]
}

function checkNumbers({ paragraphs }: Circular): Diagnostic[] {
  const numbered = paragraphs.flatMap(({ number }, index) =>
    number !== null && /^\d+$/.test(number) ? [{ number: Number(number), index }] : [],
  )
  return numbered
    .filter(
      ({ number }, position) =>
        position > 0 && number !== (numbered[position - 1]?.number ?? 0) + 1,
    )
    .map(({ index }) => about('paragraph-number-skipped', `/circular/paragraphs/${index}/number`))
}

function checkMeeting({ issuedOn }: Circular, meeting: Meeting, at: string): Diagnostic[] {
  const { days } = meeting.schedule
  const [first, end] = [days[0]?.date, days.at(-1)]
  const last = end?.endDate ?? end?.date
  return [
    ...days.flatMap(({ date, startTime, endTime, endDate }, index) => [
      ...when(
        startTime !== null && endTime !== null && endDate === null && endTime <= startTime,
        'closes-before-opens',
        `${at}/schedule/days/${index}/endTime`,
      ),
      ...when(
        date < (days[index - 1]?.date ?? date),
        'ends-before-starts',
        `${at}/schedule/days/${index}/date`,
      ),
    ]),
    ...when(
      issuedOn !== null && first !== undefined && first < issuedOn,
      'meeting-before-letter',
      `${at}/schedule/days/0/date`,
    ),
    ...meeting.deadlines.flatMap(({ date }, index) =>
      when(
        last !== undefined && date > last,
        'deadline-after-meeting',
        `${at}/deadlines/${index}/date`,
      ),
    ),
    ...when(
      days.some(({ startTime }) => startTime !== null) && meeting.schedule.zone === null,
      'zone-unresolved',
      `${at}/schedule/zone`,
    ),
  ]
}

function when(holds: boolean, code: DiagnosticCode, pointer: string): Diagnostic[] {
  return holds ? [about(code, pointer)] : []
}

function about(code: DiagnosticCode, pointer: string): Diagnostic {
  return { code, severity: DIAGNOSTICS[code], span: null, pointer, suggestion: null }
}
