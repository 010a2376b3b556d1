import type { Meeting, Session, SpeakerRole } from '@u4ssc/domain/meetings'

/** An event as another system describes it, in wall time of the zone of the event. */
export interface ForeignEvent {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly website: string | null
  readonly language: string | null
  /** IANA name or offset; `null` if it is unknown. */
  readonly zone: string | null
  readonly start: ForeignTime | null
  readonly end: ForeignTime | null
  /** The days where they are stated; otherwise they follow from start, end and sessions. */
  readonly days?: readonly { readonly start: ForeignTime; readonly end: ForeignTime }[]
  readonly venue: string | null
  /** People of the event who are in no session, for example its chairs. */
  readonly people: readonly ForeignPerson[]
  readonly sessions: readonly ForeignSession[]
}

/** A date, and a wall time where it is stated. */
export interface ForeignTime {
  readonly date: string
  /** `HH:mm` */
  readonly time: string | null
}

/** A session; a time with a time of day is necessary for it to be taken over. */
export interface ForeignSession {
  readonly id: string
  readonly title: string
  readonly abstract: string
  readonly kind: Session['kind']
  readonly start: ForeignTime | null
  readonly end: ForeignTime | null
  readonly room: string | null
  readonly people: readonly { readonly person: ForeignPerson; readonly role: SpeakerRole }[]
}

/** A speaker, chair or other person of an event. */
export interface ForeignPerson {
  /** The same for the same person throughout an event. */
  readonly key: string
  readonly name: string
  readonly organization: string | null
  readonly biography: string | null
  readonly photograph: string | null
}

/**
 * A session that could not be taken over, and why; or a series of which only the first events were.
 */
export interface SessionLeftOut {
  readonly title: string
  readonly reason: 'no-title' | 'no-time' | 'not-within-one-day' | 'rest-of-series'
}

/**
 * A meeting from another system. It was convened by no circular, and its texts are not checked.
 */
export interface ImportedMeeting {
  readonly meeting: Meeting
  readonly leftOut: readonly SessionLeftOut[]
}
