import type { Capacity } from '@u4ssc/domain/eligibility'
import type { SpeakerRole } from '@u4ssc/domain/meetings'
import type { Attendance } from '../participant'

export type FactLabel =
  | 'meeting'
  | 'dates'
  | 'place'
  | 'name'
  | 'jobTitle'
  | 'organization'
  | 'country'
  | 'capacity'
  | 'attendance'
  | 'registration'
  | 'passport'
  | 'nationality'
  | 'bornOn'

export interface StatementWords {
  readonly title: string
  /** Complete sentences without names; the facts are listed below them. */
  readonly paragraphs: readonly string[]
}

/** Words of the documents of a meeting, in one language. */
export interface DocumentWords {
  readonly labels: Readonly<Record<FactLabel, string>>
  readonly colon: string
  readonly capacities: Readonly<Record<Capacity, string>>
  readonly attendances: Readonly<Record<Attendance, string>>
  readonly roles: Readonly<Record<SpeakerRole, string>>
  /** With `{place}` and `{date}`. */
  readonly dateLine: string
  /** Names of the list of participants by the people it is for, at most 31 characters for Excel. */
  readonly participants: Readonly<Record<'public' | 'participants', string>>
  /** After a name, in brackets. */
  readonly headOfDelegation: string
  readonly emptyList: string
  readonly programme: {
    readonly title: string
    readonly none: string
    readonly zone: string
    readonly day: string
    readonly time: string
    readonly session: string
    readonly details: string
  }
  readonly confirmation: StatementWords
  readonly certificate: StatementWords
  readonly visa: StatementWords
  /** With `{code}` and `{url}`. */
  readonly verification: string
  /** Alternative text of a QR code, with `{code}`. */
  readonly codeImage: string
}
