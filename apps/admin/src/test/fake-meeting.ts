import type { MeetingDocument } from '@u4ssc/client/documents'
import { DecisionRequestSchema, DraftChangeSchema } from '@u4ssc/client/drafts'
import type { Draft, Review, ReviewedMeeting } from '@u4ssc/client/drafts'
import type { Notice } from '@u4ssc/client/emails'
import type { SpeakerInvitation } from '@u4ssc/client/speakers'
import { MeetingSchema } from '@u4ssc/domain'
import { FakeApi, refuse } from './fake-api'
import { SAMPLE_DRAFT, SAMPLE_READING } from './sample-draft'

const [MEETING] = SAMPLE_READING.meetings
if (!MEETING) throw new Error('The sample has a meeting')
const SAMPLE_MEETING = MEETING

const SAMPLE_CHANGE: Draft = {
  ...SAMPLE_DRAFT,
  id: 'change-1',
  openIssues: 0,
  meeting: 'u4ssc-6',
  bases: [{ position: 0, slug: 'u4ssc-6', release: 1 }],
}

/** ID of a speaker's submission. */
export const SENT_ID = '6f1c2b8e-1d2f-4a55-9b8e-0a1b2c3d4e5f'

const NOTHING: ReviewedMeeting = {
  ...{ position: 0, slug: 'u4ssc-6', release: 1, latest: 1, changes: [], drift: [] },
  ...{ title: SAMPLE_MEETING.title, unapproved: [] },
  schedule: {
    firstDate: { before: '2021-12-07', after: '2021-12-07' },
    joiningAt: { before: null, after: null },
    reminders: [],
    registrationClosesAt: { before: null, after: null },
    eligibility: { date: { before: null, after: null }, registrations: 0 },
  },
  calendar: { sequence: { before: 0, after: 0 }, moved: 0, tentative: 0, cancelled: 0, added: 0 },
  notified: { people: 0, registrants: 0, followers: 0, speakers: 0, focalPoints: 0, languages: {} },
}

/** The change to a hybrid meeting. */
export const HYBRID: ReviewedMeeting['changes'][number] = {
  ...{ kind: 'changed', what: 'mode', pointer: '/mode', pointerBefore: '/mode' },
  ...{ subject: null, name: null, audience: 'public', before: 'virtual', after: 'hybrid' },
  section: 'facts',
  source: { kind: 'edited', note: 'A room is free', by: { id: '1', name: 'Ana' }, at: null },
}

/** A draft of a published meeting in memory, as the API keeps it: versions, refusals, a review. */
export class FakeMeeting {
  draft: Draft = SAMPLE_CHANGE
  reviewed: ReviewedMeeting = NOTHING
  /** Issues in addition to those of the meeting. */
  issues: Review['issues'] = []
  speakers: SpeakerInvitation[] = []
  /** The cells of each file that is read. */
  cells: string[][] = []
  documents: MeetingDocument[] = []
  notices: Notice[] = []
  /** Number of people who receive a notice. */
  people = 0
  /** Reason for refusing the next publication. */
  refusal: string | null = null
  /** Whether the change of the meeting is open; if not, the first save creates it. */
  isStored = true
  /** The meeting as published; `null` if it is not. */
  published: object | null = null
  /** An answer instead of the review. */
  unreadable: Response | null = null
  /** Responses about the draft wait for this promise. */
  held: Promise<void> = Promise.resolve()
  /** Responses to a save wait for this promise, after the save. */
  heldSave: Promise<void> = Promise.resolve()

  readonly api = new FakeApi({
    'GET /v1/drafts/change-1': async () => {
      await this.held
      return this.draft
    },
    'GET /v1/meetings/u4ssc-6/draft': async () => {
      await this.held
      return { draft: this.draft, isStored: this.isStored }
    },
    'GET /v1/meetings/u4ssc-6': () => this.published ?? refuse('meeting-not-found', 404),
    'POST /v1/drafts': () => {
      this.isStored = true
      return this.draft
    },
    'PUT /v1/drafts/change-1': async ({ body }) => {
      const answer = this.change(body)
      await this.heldSave
      return answer
    },
    'GET /v1/drafts/change-1/review': () => this.unreadable ?? this.review(),
    'POST /v1/drafts/change-1/decisions': ({ body }) => this.decide(body),
    'DELETE /v1/drafts/change-1': () => new Response(null, { status: 204 }),
    'GET /v1/speaker-invitations': () => ({ items: this.speakers }),
    'POST /v1/tables': () => ({ rows: this.cells }),
    'GET /v1/meeting-documents': () => ({ items: this.documents }),
    [`POST /v1/meeting-documents/${SENT_ID}/decision`]: () => this.approveAll(),
    [`POST /v1/speaker-materials/${SENT_ID}/decision`]: () => this.takeAll(),
    'POST /v1/drafts/change-1/publication': () => this.publish(),
    'GET /v1/notices': () => ({ items: this.notices, nextCursor: null }),
    'POST /v1/notice-audiences': () => ({ ...NOTHING.notified, people: this.people }),
  })

  /** Saves other corrections, as a colleague would. */
  changeElsewhere(corrections: Draft['corrections']): void {
    this.keep(corrections)
  }

  private change(body: unknown): Draft | Response {
    const { version, corrections } = DraftChangeSchema.parse(body)
    if (version !== this.draft.version) return refuse('draft-changed', 409)
    this.keep(corrections)
    return this.draft
  }

  private keep(corrections: Draft['corrections']): void {
    const fields = corrections.map(
      ({ pointer, value }) => [pointer.split('/')[3] ?? '', value] as const,
    )
    const meeting = MeetingSchema.parse({ ...SAMPLE_MEETING, ...Object.fromEntries(fields) })
    const reading = { ...this.draft.reading, meetings: [meeting] }
    this.draft = { ...this.draft, version: this.draft.version + 1, corrections, reading }
  }

  private takeAll() {
    this.speakers = this.speakers.map((speaker) => ({
      ...speaker,
      materials: speaker.materials.map((sent) => ({ ...sent, state: 'taken' as const })),
    }))
    return this.speakers[0]
  }

  private approveAll() {
    this.documents = this.documents.map((sent) => ({ ...sent, state: 'approved' as const }))
    return this.documents[0]
  }

  private review(): Review {
    const { version } = this.draft
    return {
      ...{ draft: SENT_ID, version, hash: `reviewed-${version}`, circular: null },
      ...{ meetings: [this.reviewed], issues: this.issues, needsReason: true },
    }
  }

  private decide(body: unknown): Draft | Response {
    const { version } = DecisionRequestSchema.parse(body)
    if (version !== this.draft.version) return refuse('draft-changed', 409)
    this.issues = []
    this.draft = { ...this.draft, version: this.draft.version + 1 }
    return this.draft
  }

  private publish() {
    const { refusal } = this
    this.refusal = null
    if (refusal !== null) return refuse(refusal, 409)
    this.draft = { ...this.draft, status: 'published' }
    this.reviewed = { ...this.reviewed, latest: (this.reviewed.latest ?? 0) + 1 }
    const meetings = [{ slug: 'u4ssc-6', title: SAMPLE_MEETING.title, release: 2 }]
    return { circular: 'tsb-circular-352-2021-10-13', meetings }
  }
}
