import * as z from 'zod'
import * as circulars from '../src/circulars/index'
import * as eligibility from '../src/eligibility/index'
import * as domain from '../src/index'
import * as meetings from '../src/meetings/index'
import * as timezones from '../src/timezones/index'
import * as writing from '../src/circulars/writing/index'
import * as facts from '../src/meetings/facts/index'
import * as places from '../src/timezones/languages/index'
import * as words from '../src/words/index'
import * as updates from '../src/words/updates/index'
import { findCountry, WORDINGS } from '../src/words/languages/index'
import { testDocExamples } from './doc-examples'
import { SIXTH_MEETING } from './sixth-meeting'

const FOLDERS = [
  '.',
  'circulars',
  'circulars/model',
  'circulars/references',
  'circulars/writing',
  'timezones',
  'timezones/costs',
  'timezones/zone-names',
  'timezones/languages',
  'eligibility',
  'meetings',
  'meetings/changes',
  'meetings/facts',
  'meetings/sessions',
  'words',
  'words/languages',
  'words/updates',
]

/** What an example may speak of besides what the package exports: the sixth meeting, in Bogotá. */
const { days } = domain.meetingTimes(SIXTH_MEETING, 'America/Bogota')
const colombia = { capacity: 'individual', country: 'CO', organization: null } as const
const { participation } = SIXTH_MEETING
const decision = domain.decideEligibility(colombia, participation, { on: '2021-12-07' })
const scope = {
  ...circulars,
  ...eligibility,
  ...meetings,
  ...timezones,
  ...domain,
  ...places,
  ...words,
  ...updates,
  ...facts,
  ...writing,
  ...WORDINGS,
  WORDINGS,
  findCountry,
  z,
  meeting: SIXTH_MEETING,
  days,
  decision,
}

testDocExamples(new URL('../src', import.meta.url), FOLDERS, (file) => ({
  ...scope,
  // Wordings and places have the same names, those of their languages
  ...(file.startsWith('timezones/') && places),
}))
