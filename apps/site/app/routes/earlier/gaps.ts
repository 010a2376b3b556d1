import type { CatalogueMeeting } from '@u4ssc/catalogue'
import type { SiteMessage } from '@u4ssc/messages/site'
import type { I18n } from '../../i18n/i18n'
import { describeHoursOfDays } from './times-from-sources'

/** The facts that readers expect, and whether no source states it. */
// prettier-ignore
const GAPS: readonly (readonly [SiteMessage, (meeting: CatalogueMeeting) => boolean])[] = [
  ['earlier.date', ({ days }) => days === null],
  ['fact/venue/city', ({ city, mode }) => city === null && mode?.value !== 'virtual'],
  ['fact/venue', ({ venue, mode }) => venue === null && mode?.value !== 'virtual'],
  ['fact/mode', ({ mode }) => mode === null],
  ['fact/organizers', ({ organizers }) => organizers === null],
  ['fact/languages', ({ languages }) => languages === null],
  ['fact/convenedBy', ({ circular }) => circular === null],
  ['fact/objectives', ({ objectives }) => objectives.length === 0],
  ['fact/programme', ({ programme }) => programme.length === 0],
  ['fact/decisions', ({ decisions }) => decisions.length === 0],
]

/** Returns the names of the facts that no source states. */
export function listGaps(i18n: I18n, meeting: CatalogueMeeting): string[] {
  const unknown = GAPS.filter(([, isGap]) => isGap(meeting)).map(([label]) => i18n.t(label))
  const hasNoTimes = meeting.days !== null && describeHoursOfDays(i18n, meeting) === null
  return hasNoTimes ? [i18n.t('earlier.times'), ...unknown] : unknown
}
