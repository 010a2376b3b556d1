import type { Meeting, Session, SpeakerRole } from '../meetings/index'

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

export interface ForeignPerson {
  /** The same for the same person throughout an event. */
  readonly key: string
  readonly name: string
  readonly organization: string | null
  readonly biography: string | null
  readonly photograph: string | null
}

/** A session that could not be taken over, and why. */
export interface SessionLeftOut {
  readonly title: string
  readonly reason: 'no-title' | 'no-time' | 'not-within-one-day'
}

/**
 * A meeting from another system. It was convened by no circular, and its texts are not checked.
 */
export interface ImportedMeeting {
  readonly meeting: Meeting
  readonly leftOut: readonly SessionLeftOut[]
}
