import { LANGUAGES } from '@u4ssc/domain'
import fc from 'fast-check'
import type { Participant } from '../src/writing/participant'

export const PARTICIPANTS: readonly Participant[] = [
  {
    givenName: 'Ada',
    familyName: 'Lovelace',
    jobTitle: 'Head, Numbers',
    organization: 'Analytical "Engine" & Co',
    country: 'GB',
    capacity: 'sector-member',
    attendance: 'on-site',
  },
  {
    givenName: 'Ольга',
    familyName: 'Ладыженская',
    jobTitle: null,
    organization: null,
    country: 'KZ',
    capacity: 'member-state',
    attendance: 'online',
  },
  {
    givenName: 'سامي',
    familyName: 'الحداد',
    jobTitle: 'مدير',
    organization: '=HYPERLINK("http://example.org")',
    country: 'EG',
    capacity: 'member-state',
    attendance: 'online',
  },
  {
    givenName: null,
    familyName: '林海平',
    jobTitle: '+41 22 730 6301',
    organization: '@SUM(A1)',
    country: 'CN',
    capacity: 'academia',
    attendance: 'on-site',
  },
]

/** Words that mean something to a spreadsheet, an archive, a page or a printer of them. */
const hostileWords = fc
  .oneof(
    fc.constantFrom('=1+1', '-2', '\t=1', ' =1', '＝1', '@x', '<w:t>', '#import "x"', 'a"b,c\r\nd'),
    fc.string({ unit: 'grapheme-ascii' }),
  )
  .filter((words) => words.trim() !== '')

export const listsOfParticipants = fc.record({
  title: hostileWords,
  language: fc.constantFrom(...LANGUAGES),
  participants: fc.array(
    fc.record({
      givenName: fc.option(hostileWords),
      familyName: hostileWords,
      jobTitle: fc.option(hostileWords),
      organization: fc.option(hostileWords),
      country: fc.constantFrom('CH', 'EG', 'CN'),
      capacity: fc.constantFrom('member-state' as const, 'observer' as const),
      attendance: fc.constantFrom('on-site' as const, 'online' as const),
    }),
    { maxLength: 5 },
  ),
})
