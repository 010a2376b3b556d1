import { SAMPLE_READING } from './sample-draft'

/** A published meeting as the API returns it. */
export const SAMPLE_MEETING = {
  slug: 'u4ssc-6',
  registrationStatus: { kind: 'open', closesAt: null },
  registersHere: true,
  formClosesAt: null,
  joinableFrom: null,
  ...{ files: [], statusChange: null },
  meeting: SAMPLE_READING.meetings[0],
  release: { number: 1, name: null, publishedAt: '2026-11-01T09:00:00Z' },
  letter: null,
  evidence: {},
  proceedings: [],
}
