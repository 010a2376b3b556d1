import * as z from 'zod'
import { CalendarDateSchema, InstantSchema } from '@u4ssc/domain'
import { WithdrawalSchema } from '../circulars/withdrawals'
import { PublicationSchema } from '../drafts/drafts'
import { ReleaseNoticeSchema } from '../meetings/stream'
import { RegistrationStateSchema } from '../registrations/registration-states'
import { TEST_EVENT } from './webhooks'
import type { WebhookEvent } from './webhooks'

const slug = z.string().meta({ description: 'Meeting slug' })

/** States and IDs only: read personal data with an API key. */
const RegistrationNoticeSchema = z
  .object({
    id: z.uuid().meta({ description: 'ID of the registration' }),
    meeting: slug,
    state: RegistrationStateSchema,
  })
  .meta({
    id: 'RegistrationNotice',
    description: 'A registration and its state, without personal data',
  })

const CheckInNoticeSchema = z
  .object({
    id: z.uuid().meta({ description: 'ID of the registration' }),
    meeting: slug,
    sitting: CalendarDateSchema.meta({ description: 'Date of the sitting' }),
    session: z.string().nullable().meta({ description: 'Session ID; null for the sitting' }),
  })
  .meta({ id: 'CheckInNotice', description: 'A check-in of a registered person' })

const DocumentNoticeSchema = z
  .object({ id: z.uuid().meta({ description: 'ID of the document' }), meeting: slug })
  .meta({ id: 'DocumentNotice', description: 'A document that was approved for a meeting' })

const RestorationNoticeSchema = WithdrawalSchema.pick({ kind: true, id: true, title: true }).meta({
  id: 'RestorationNotice',
  description: 'A meeting or circular that is public again',
})

/** Returns the schema of the body of an event. */
function payload<Type extends WebhookEvent | typeof TEST_EVENT, Data extends z.ZodType>(
  type: Type,
  data: Data,
  description: string,
) {
  return z
    .object({
      type: z.literal(type),
      timestamp: InstantSchema.meta({ description: 'Time of the event' }),
      data,
    })
    .meta({ id: nameOf(type), description })
}

/** Returns the name of a schema, for example `MeetingReleasedEvent`. */
function nameOf(type: string): string {
  const words = type.split(/[.-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `${words.join('')}Event`
}

/** The bodies of all events, as the platform sends them. */
export const WebhookPayloadSchema = z
  .discriminatedUnion('type', [
    payload('publication.created', PublicationSchema, 'A circular or a change was published'),
    payload('meeting.released', ReleaseNoticeSchema, 'A meeting has a new release'),
    payload('meeting.withdrawn', WithdrawalSchema, 'A meeting was withdrawn'),
    payload('meeting.restored', RestorationNoticeSchema, 'A withdrawn meeting is public again'),
    payload('circular.withdrawn', WithdrawalSchema, 'A circular was withdrawn'),
    payload('circular.restored', RestorationNoticeSchema, 'A withdrawn circular is public again'),
    payload(
      'registration.submitted',
      RegistrationNoticeSchema,
      'A person registered and confirmed their email address',
    ),
    payload('registration.confirmed', RegistrationNoticeSchema, 'A registration has a place'),
    payload('registration.declined', RegistrationNoticeSchema, 'A registration was declined'),
    payload(
      'registration.cancelled',
      RegistrationNoticeSchema,
      'A registered person or the secretariat cancelled a registration',
    ),
    payload('registration.checked-in', CheckInNoticeSchema, 'A registered person checked in'),
    payload('document.approved', DocumentNoticeSchema, 'A document was approved'),
    payload(TEST_EVENT, z.object({}), 'A test, sent on request'),
  ])
  .meta({ id: 'WebhookPayload', description: 'The body of a webhook delivery' })
export type WebhookPayload = z.infer<typeof WebhookPayloadSchema>

/** The `data` of an event. */
export type WebhookData<Event extends WebhookEvent> = Extract<
  WebhookPayload,
  { type: Event }
>['data']
