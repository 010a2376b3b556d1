import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { clausesOf, spansOf } from '../letters/cite'
import type { ClauseView } from '../letters/cite'
import type { I18n } from '../i18n/i18n'

const GROUPS = [
  'member-states',
  'sector-members',
  'associates',
  'academia',
  'individuals-from-member-countries',
] as const

/** Whether a group can attend, with the paragraphs that say so. */
export interface GroupRow {
  readonly group: string
  readonly isOpen: boolean
  readonly clauses: readonly ClauseView[]
}

/** Returns who can attend by group; nothing if the circular does not state it. */
export function toEligibilityTable(
  i18n: I18n,
  { meeting, evidence, letter }: PublishedMeeting,
): GroupRow[] {
  const { openTo } = meeting.participation
  if (openTo.length === 0) return []
  const kinds = new Set<(typeof openTo)[number]['kind']>([
    ...GROUPS,
    ...openTo.map(({ kind }) => kind),
  ])
  return [...kinds].map((kind) => {
    const index = openTo.findIndex((clause) => clause.kind === kind)
    const group = i18n.t(`eligibility.row-${kind}`)
    const spans = spansOf(evidence, [`/participation/openTo/${index}`])
    return {
      group,
      isOpen: index >= 0,
      clauses:
        letter === null || index < 0
          ? []
          : clausesOf(i18n, spans, {
              fact: group,
              letterPath: i18n.path(`/circulars/${encodeURIComponent(letter.id)}`),
            }),
    }
  })
}
