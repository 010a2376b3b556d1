import { renderCircular, readCircular } from '@u4ssc/domain/circulars'
import { readDocument } from '@u4ssc/documents/reading'
import {
  badgesToPdf,
  circularToDocx,
  circularToPdf,
  participantsToCsv,
  participantsToDocx,
  participantsToPdf,
  participantsToXlsx,
} from '@u4ssc/documents/writing'
import { compare } from './compare.mjs'
import { readLetters } from './letters.mjs'
import { amount, reportRow } from './report.mjs'

const circulars = readLetters().map(({ text }) => readCircular(text).circular)
/** In rotation, so that no run measures a single letter. */
const next = (() => {
  let index = 0
  return () => {
    index = (index + 1) % circulars.length
    const circular = circulars[index]
    if (!circular) throw new Error('No letters found')
    return circular
  }
})()

const written = await compare('Letters written, per second', {
  text: () => renderCircular(next(), { format: 'text' }),
  'Word (circularToDocx)': () => circularToDocx(next()),
  'PDF/UA-1 (circularToPdf)': () => circularToPdf(next()),
})

const [circular] = circulars
if (!circular) throw new Error('No letters found')
const files = {
  text: new TextEncoder().encode(renderCircular(circular, { format: 'text' })),
  html: new TextEncoder().encode(renderCircular(circular, { format: 'html' })),
  Word: await circularToDocx(circular),
  PDF: await circularToPdf(circular),
}
const read = await compare(
  'Text of one letter file (readDocument), per second',
  Object.fromEntries(
    Object.entries(files).map(([format, file]) => [format, () => readDocument(file)]),
  ),
)

/** @type {import('@u4ssc/documents/writing').Participant[]} */
const participants = Array.from({ length: 200 }, (_, index) => ({
  givenName: 'Ada',
  familyName: `Lovelace ${index}`,
  jobTitle: 'Head of Unit',
  organization: 'Analytical Engines',
  country: 'GB',
  capacity: index % 2 === 0 ? 'member-state' : 'sector-member',
  attendance: 'online',
}))
const list = { title: 'Sixth Meeting', language: /** @type {const} */ ('en'), participants }
const badges = participants.map((participant, index) => ({ participant, code: `B-${index}` }))

const participantDocuments = await compare('Documents for 200 participants, per second', {
  'list as CSV': () => participantsToCsv(list),
  'list as spreadsheet': () => participantsToXlsx(list),
  'list as Word file': () => participantsToDocx(list),
  'list as PDF/UA-1': () => participantsToPdf(list),
  'badges as PDF/UA-1': () => badgesToPdf(badges, list),
})

for (const [what, rates] of Object.entries({
  'Letters written': written,
  'Text of one letter file': read,
  'Documents for 200 participants': participantDocuments,
}))
  for (const [format, rate] of Object.entries(rates))
    reportRow({ job: `${what}: ${format}`, ours: `${amount(rate)} per second` })
