import type { CatalogueMeeting } from '@u4ssc/catalogue'
import { organizationName } from '../../catalogue/organization-names'
import type { Citations, SourcedText } from '../../catalogue/sourced'
import { describeLanguages, describeMode } from '../../i18n/describe-meeting'
import { describeHoursOfDays } from './times-from-sources'
import type { I18n } from '../../i18n/i18n'

/** A fact of an earlier meeting with its label. */
export interface SourcedFact {
  readonly label: string
  readonly text: SourcedText
}

/** Returns the facts outside the sections of the page, without unknown ones. */
export function factsFromSources(
  i18n: I18n,
  meeting: CatalogueMeeting,
  { cite }: Citations,
): SourcedFact[] {
  const { numbering, days, mode, organizers, hosts, occasion, languages, circular } = meeting
  const named = (names: readonly string[]) =>
    i18n.list(names.map((name) => organizationName(i18n, name)))
  const hours = days && describeHoursOfDays(i18n, meeting)
  const facts: readonly (readonly [string, SourcedText | null])[] = [
    [i18n.t('fact/ordinal'), numbering && cite(numbering, String)],
    [i18n.t('earlier.times'), days && hours ? cite(days, () => hours) : null],
    [i18n.t('fact/mode'), mode && cite(mode, (value) => describeMode(i18n, value) ?? '')],
    [i18n.t('earlier.occasion'), occasion && cite(occasion, (words) => words, 'en')],
    [i18n.t('fact/organizers'), organizers && cite(organizers, named)],
    [i18n.t('fact/hosts'), hosts && cite(hosts, named, 'en')],
    [
      i18n.t('fact/languages'),
      languages && cite(languages, (tags) => describeLanguages(i18n, tags) ?? ''),
    ],
    [
      i18n.t('fact/convenedBy'),
      circular &&
        cite(circular, ({ reference, issuedOn }) =>
          [reference, i18n.longDate(issuedOn)].join(i18n.t('layout.list-between')),
        ),
    ],
  ]
  return facts.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]))
}
