import type { Language } from '@u4ssc/domain'
import { completeYear, type DateMention } from './values/dates/index'
import { dueEvidenceOf, readDeadlines } from './facts/deadlines/index'
import { findLinks, linkedMeetings } from './meetings/events/index'
import { Findings, type Letter } from './values/letter/index'
import type { Reading } from '@u4ssc/domain/circulars'
import { findGrids, gridDeadlines } from './meetings/grids/index'
import { readMeetings } from './facts/schedule/index'
import type { Draft, Hypothesis } from './rank/index'
import { allIn } from './text/tokens/index'
import type { Segmentation } from './layout/segments/index'
import { assembleCircular, readHead } from './facts/assemble-circular'
import { questionFacts } from './rank/unread-words/index'
import { remarkOnUnread } from './rank/unread-warnings'

/** Reads the header, the dates and the deadlines of a letter. */
export function draftOf(segmentation: Segmentation, language: Language | null): Draft {
  const { letter: segmented } = segmentation
  const findings = new Findings(segmented)
  if (!language && segmented.tokens.count > 0)
    findings.remark({ code: 'language-unknown', pointer: '/circular/language' })
  const head = readHead(segmented, findings)
  const circular = assembleCircular(segmented, findings, head, language)
  const letter = withYears(segmented, circular.issuedOn)
  const links = findLinks(letter, circular.issuedOn)
  const { roles, ends } = links
  const grids = findGrids(letter)
  const evidence = dueEvidenceOf(roles, ends, gridDeadlines(letter, circular.issuedOn, grids))
  const deadlines = readDeadlines(letter, circular.issuedOn, evidence)
  const facts = {
    reference: circular.reference.text,
    issuedOn: circular.issuedOn,
    language,
    contact: circular.contact,
    deadlines,
  }
  const linked = linkedMeetings(letter, links)
  return {
    letter,
    segmentation,
    grids,
    links,
    roles,
    linked,
    language,
    circular,
    deadlines,
    facts,
    findings,
  }
}

/** Reads the facts of the claimed meetings. */
export function readHypothesis({ draft, claims }: Hypothesis): Reading {
  const { letter, circular, facts } = draft
  const findings = draft.findings.fork()
  const meetings = readMeetings(letter, claims, facts, findings)
  questionFacts(letter, meetings, findings)
  remarkOnUnread(letter, meetings, circular.issuedOn, findings)
  const replies = meetings.some(({ status }) => status === 'convened') ? [] : draft.deadlines
  const deadlines = findings.stateEach('/circular/deadlines', replies)
  const { evidence, diagnostics } = findings
  return { circular: { ...circular, deadlines }, meetings, evidence, diagnostics }
}

/** Dates without a year take it from the subject, or else from the date of the letter. */
function withYears(letter: Letter, issuedOn: string | null): Letter {
  const { subject, dates } = letter
  const inSubject = subject ? allIn(dates, subject).find(({ yearStated }) => yearStated) : undefined
  const near = inSubject?.days[0] ?? issuedOn
  const complete = (date: DateMention) => completeYear(date, near)
  return { ...letter, dates: dates.map(complete), excepted: letter.excepted.map(complete) }
}
