import { readCircular } from '@u4ssc/reader'
import { decideEligibility } from '@u4ssc/domain/eligibility'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeDecision, describeDiagnostic, describeTimeRange } from '@u4ssc/domain/words'

/**
 * Returns what the playground shows of a letter.
 *
 * @param {string} text
 * @param {{ zone: string, country: string }} reader - IANA time zone and ISO 3166-1 code of the reader
 */
export function readLetter(text, { zone, country }) {
  const { circular, meetings, evidence, diagnostics } = readCircular(text)
  return {
    reference: circular.reference.text,
    issuedOn: circular.issuedOn,
    subject: circular.subject,
    meetings: meetings.map((meeting) => {
      const applicant = /** @type {const} */ ({
        capacity: 'individual',
        country,
        organization: null,
      })
      const [first] = meeting.schedule.days
      const times = meeting.schedule.zone === null ? [] : meetingTimes(meeting, zone).days
      return {
        title: meeting.title,
        times: times.map((day) => describeTimeRange(day)),
        dates: meeting.schedule.days.map(({ date }) => date),
        answer: first
          ? describeDecision(
              decideEligibility(applicant, meeting.participation, { on: first.date }),
            )
          : null,
      }
    }),
    facts: Object.entries(evidence)
      .filter(([pointer]) => !pointer.startsWith('/circular/paragraphs'))
      .map(([pointer, { spans, certainty }]) => {
        const [span] = spans
        return { pointer, certainty, words: span ? text.slice(span.start, span.end) : '' }
      }),
    remarks: diagnostics.map((diagnostic) => ({
      severity: diagnostic.severity,
      message: describeDiagnostic(diagnostic),
    })),
  }
}
