import type { Context } from 'hono'
import * as z from 'zod'
import type { AnyOperation, MeetingSource } from '@u4ssc/client/contract'
import type { AppEnv } from '../http/app-env'
import { Problem } from '../http/problems'
import { isForEveryRole } from './may-do'

const BodySchema = z.object({
  meeting: z.string().optional(),
  registrations: z.array(z.string()).optional(),
})

/**
 * Checks a request of a person whose role is limited to some meetings.
 *
 * @throws {Problem} if the request is not about these meetings alone
 */
export async function requireMeeting(
  c: Context<AppEnv>,
  { access, meeting: source }: Pick<AnyOperation, 'access' | 'meeting'>,
  meetings: readonly string[],
): Promise<void> {
  if (source === undefined) {
    if (isForEveryRole(access)) return
    throw new Problem(
      'not-allowed',
      'Your role is limited to some meetings, and this is about all of them. Ask an owner for access.',
    )
  }
  if (source === 'none') return
  // The route answers for the meetings of the person alone
  if (source === 'own' && c.req.query('meeting') === undefined) return
  const named = await meetingsOf(c, source)
  if (named.length > 0 && named.every((slug) => meetings.includes(slug))) return
  throw new Problem(
    'not-allowed',
    'Your role is limited to some meetings. Choose one of them, or ask an owner for access.',
  )
}

async function meetingsOf(
  c: Context<AppEnv>,
  source: Exclude<MeetingSource, 'none'>,
): Promise<readonly string[]> {
  switch (source) {
    case 'path':
      return given(c.req.param('slug'))
    case 'query':
    case 'own':
      return c.req.queries('meeting') ?? []
    case 'body':
      return given((await bodyOf(c)).meeting)
    case 'registrations': {
      const { registrations = [] } = await bodyOf(c)
      return c.var.findMeetings('registration', registrations)
    }
    default:
      return c.var.findMeetings(source, given(c.req.param('id') ?? c.req.param('registration')))
  }
}

function given(slug: string | undefined): readonly string[] {
  return slug === undefined ? [] : [slug]
}

/** Returns what a body says about its meetings; the route checks the body itself later. */
async function bodyOf(c: Context<AppEnv>): Promise<z.infer<typeof BodySchema>> {
  const body: unknown = await c.req.json().catch(() => null)
  return BodySchema.safeParse(body).data ?? {}
}
