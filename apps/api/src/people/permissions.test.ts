import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ROLES, SCOPES } from '@u4ssc/client/contract'
import type { Role, Scope } from '@u4ssc/client/contract'
import { openTestApp, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { PERMISSIONS } from './permissions'

type Actor = Role | Scope | 'nobody'
const EVERYBODY: readonly Actor[] = ['nobody', ...ROLES, ...SCOPES]

/** Who may use which route, said once more, so that a slip in the table shows. */
const MAY: Readonly<Record<string, readonly Actor[]>> = {
  'GET /v1/circulars': EVERYBODY,
  'GET /v1/circulars/{id}': EVERYBODY,
  'GET /v1/circulars/{id}/letter.docx': EVERYBODY,
  'GET /v1/circulars/{id}/letter.pdf': EVERYBODY,
  'GET /v1/meetings': EVERYBODY,
  'GET /v1/meetings/{slug}': EVERYBODY,
  'GET /v1/meetings/{slug}/releases': EVERYBODY,
  'GET /v1/meetings/{slug}/releases/{number}': EVERYBODY,
  'GET /v1/meetings/{slug}/releases/{before}/compare/{after}': EVERYBODY,
  'GET /v1/meetings/{slug}/proceedings/{number}': EVERYBODY,
  'GET /v1/search': EVERYBODY,
  'GET /v1/releases/stream': EVERYBODY,
  'GET /v1/feeds/changes.atom': EVERYBODY,
  'GET /v1/feeds/changes.json': EVERYBODY,
  'GET /v1/feeds/meetings.ics': EVERYBODY,
  'GET /v1/meetings/{slug}/changes.atom': EVERYBODY,
  'GET /v1/meetings/{slug}/changes.json': EVERYBODY,
  'GET /v1/meetings/{slug}/calendar.ics': EVERYBODY,
  'GET /v1/meetings/{slug}/event.jsonld': EVERYBODY,
  'GET /v1/export.ndjson': EVERYBODY,
  'GET /v1/meetings/{slug}/site.zip': EVERYBODY,
  'GET /oembed': EVERYBODY,
  'GET /embed/meetings/{slug}': EVERYBODY,
  'GET /embed/circulars/{id}': EVERYBODY,
  'POST /v1/readings': EVERYBODY,
  'POST /v1/eligibility': EVERYBODY,
  'POST /v1/first-owner': EVERYBODY,
  'POST /v1/session': EVERYBODY,
  'GET /v1/sign-in-methods': EVERYBODY,
  'GET /v1/session/oidc': EVERYBODY,
  'GET /v1/session/oidc/callback': EVERYBODY,
  'GET /v1/session': ROLES,
  'GET /v1/registration-forms/{slug}': EVERYBODY,
  'POST /v1/meetings/{slug}/registrations': EVERYBODY,
  'POST /v1/registrations/confirmation': EVERYBODY,
  'POST /v1/registrations/links': EVERYBODY,
  'GET /v1/registrations/own': EVERYBODY,
  'PUT /v1/registrations/own': EVERYBODY,
  'POST /v1/registrations/own/acceptance': EVERYBODY,
  'POST /v1/registrations/own/withdrawal': EVERYBODY,
  'DELETE /v1/registrations/own': EVERYBODY,
  'GET /v1/registrations/own/data': EVERYBODY,
  'GET /v1/registrations/own/calendar': EVERYBODY,
  'GET /v1/registrations/own/code.svg': EVERYBODY,
  'GET /v1/registrations/own/certificate.pdf': EVERYBODY,
  'GET /v1/registrations/own/visa-letter.pdf': EVERYBODY,
  'PUT /v1/registrations/own/visa-request': EVERYBODY,
  'GET /v1/certificates/{code}': EVERYBODY,
  'GET /v1/visa-requests': ['owner', 'registrar'],
  'POST /v1/visa-requests/{registration}/ruling': ['owner', 'registrar'],
  'GET /v1/check-ins/{slug}': ['owner', 'registrar'],
  'POST /v1/check-ins/{slug}': ['owner', 'registrar'],
  'GET /v1/registration-settings/{slug}': ['owner', 'registrar'],
  'PUT /v1/registration-settings/{slug}': ['owner', 'registrar'],
  'GET /v1/notices': ['owner', 'editor', 'registrar'],
  'POST /v1/notices': ['owner', 'editor', 'registrar'],
  'GET /v1/notices/{id}': ['owner', 'editor', 'registrar'],
  'PUT /v1/notices/{id}': ['owner', 'editor', 'registrar'],
  'POST /v1/notices/{id}/approval': ['owner', 'editor', 'registrar'],
  'POST /v1/notices/{id}/recall': ['owner', 'editor', 'registrar'],
  'POST /v1/notices/{id}/discard': ['owner', 'editor', 'registrar'],
  'POST /v1/notices/{id}/test': ['owner', 'editor', 'registrar'],
  'GET /v1/notices/{id}/preview': ['owner', 'editor', 'registrar'],
  'POST /v1/notice-audiences': ['owner', 'editor', 'registrar'],
  'GET /v1/speaker-contacts/{slug}': ['owner', 'editor', 'registrar'],
  'PUT /v1/speaker-contacts/{slug}': ['owner', 'editor', 'registrar'],
  'GET /v1/speaker-invitations': ['owner', 'editor'],
  'POST /v1/speaker-invitations': ['owner', 'editor'],
  'DELETE /v1/speaker-invitations/{id}': ['owner', 'editor'],
  'POST /v1/speaker-materials/{id}/ruling': ['owner', 'editor'],
  'GET /v1/speaker-materials/{id}/file': ['owner', 'editor'],
  'GET /v1/meeting-documents': ['owner', 'editor'],
  'POST /v1/meeting-documents': ['owner', 'editor'],
  'DELETE /v1/meeting-documents/{id}': ['owner', 'editor'],
  'POST /v1/meeting-documents/{id}/ruling': ['owner', 'editor'],
  'GET /v1/meeting-documents/{id}/file': ['owner', 'editor'],
  'GET /v1/document-files/{id}': EVERYBODY,
  'GET /v1/speaker-invitations/own': EVERYBODY,
  'PUT /v1/speaker-invitations/own/answer': EVERYBODY,
  'PUT /v1/speaker-invitations/own/biography': EVERYBODY,
  'POST /v1/speaker-invitations/own/files': EVERYBODY,
  'DELETE /v1/speaker-invitations/own/files/{id}': EVERYBODY,
  'GET /v1/speaker-files/{id}': EVERYBODY,
  'GET /v1/organizations': EVERYBODY,
  'GET /v1/organizations.csv': EVERYBODY,
  'GET /v1/organizations/{code}': EVERYBODY,
  'POST /v1/organizations': ['owner', 'registrar'],
  'PUT /v1/organizations/{code}': ['owner', 'registrar'],
  'POST /v1/organizations/{code}/mergers': ['owner', 'registrar'],
  'POST /v1/organizations/imports': ['owner', 'registrar'],
  'GET /v1/subscribers': ['owner', 'registrar'],
  'DELETE /v1/subscribers/{id}': ['owner', 'registrar'],
  'GET /v1/messages': ['owner', 'registrar'],
  'GET /v1/email-health': ['owner', 'editor', 'registrar'],
  'GET /v1/messages/{id}': ['owner', 'registrar'],
  'POST /v1/messages/{id}/resend': ['owner', 'registrar'],
  'GET /v1/registrations': ['owner', 'registrar'],
  'GET /v1/registration-figures': ['owner', 'registrar'],
  'GET /v1/registrations.csv': ['owner', 'registrar'],
  'POST /v1/registrations/rulings': ['owner', 'registrar'],
  'GET /v1/participants/{slug}': EVERYBODY,
  'GET /v1/delegations': ['owner', 'registrar'],
  'POST /v1/delegations': ['owner', 'registrar'],
  'DELETE /v1/delegations/{id}/focal-points/{focalPoint}': ['owner', 'registrar'],
  'GET /v1/delegations/{id}': ['owner', 'registrar'],
  'PUT /v1/delegations/{id}': ['owner', 'registrar'],
  'POST /v1/delegations/{id}/focal-points': ['owner', 'registrar'],
  'POST /v1/delegations/{id}/people': ['owner', 'registrar'],
  'GET /v1/delegations/{id}/letters/{letter}': ['owner', 'registrar'],
  'GET /v1/delegations/own': EVERYBODY,
  'PUT /v1/delegations/own/head': EVERYBODY,
  'POST /v1/delegations/own/letters': EVERYBODY,
  'DELETE /v1/delegations/own/letters/{letter}': EVERYBODY,
  'POST /v1/delegations/own/rulings': EVERYBODY,
  'POST /v1/delegations/own/people': EVERYBODY,
  'GET /v1/meeting-invitations': ['owner', 'registrar'],
  'POST /v1/meeting-invitations': ['owner', 'registrar'],
  'POST /v1/meeting-invitations/imports': ['owner', 'registrar'],
  'DELETE /v1/meeting-invitations/{id}': ['owner', 'registrar'],
  'GET /v1/meeting-invitations/own': EVERYBODY,
  'POST /v1/meeting-invitations/own/registration': EVERYBODY,
  'GET /join/{token}': EVERYBODY,
  'POST /join/{token}': EVERYBODY,
  'POST /v1/subscriptions': EVERYBODY,
  'POST /v1/subscriptions/confirmation': EVERYBODY,
  'GET /unsubscribe/{token}': EVERYBODY,
  'POST /unsubscribe/{token}': EVERYBODY,
  'POST /v1/documents': ['owner', 'editor', 'drafts:write'],
  'GET /v1/drafts': ['owner', 'editor', 'reader', 'drafts:read'],
  'POST /v1/drafts': ['owner', 'editor', 'drafts:write'],
  'GET /v1/drafts/{id}': ['owner', 'editor', 'reader', 'drafts:read'],
  'PUT /v1/drafts/{id}': ['owner', 'editor', 'drafts:write'],
  'POST /v1/drafts/{id}/rebase': ['owner', 'editor', 'drafts:write'],
  'DELETE /v1/drafts/{id}': ['owner', 'editor', 'drafts:write'],
  'PUT /v1/drafts/{id}/text': ['owner', 'editor', 'drafts:write'],
  'POST /v1/drafts/{id}/decisions': ['owner', 'editor', 'drafts:write'],
  'GET /v1/drafts/{id}/review': ['owner', 'editor', 'reader', 'drafts:read'],
  'GET /v1/drift': ['owner', 'editor', 'reader', 'drafts:read'],
  'GET /v1/platform-settings': ['owner'],
  'POST /v1/drafts/{id}/publication': ['owner', 'editor', 'drafts:publish'],
  'GET /v1/withdrawals': ['owner', 'editor', 'reader', 'drafts:read'],
  'PUT /v1/meetings/{slug}/withdrawal': ['owner', 'editor', 'drafts:publish'],
  'POST /v1/meetings/{slug}/restoration': ['owner', 'editor', 'drafts:publish'],
  'PUT /v1/circulars/{id}/withdrawal': ['owner', 'editor', 'drafts:publish'],
  'POST /v1/circulars/{id}/restoration': ['owner', 'editor', 'drafts:publish'],
  'GET /v1/proceedings/{slug}': ['owner', 'editor', 'reader', 'drafts:read'],
  'POST /v1/proceedings/{slug}': ['owner', 'editor', 'drafts:publish'],
  'PUT /v1/proceedings/{slug}/reopening': ['owner'],
  'POST /v1/invitations/acceptance': EVERYBODY,
  'POST /v1/password-links': EVERYBODY,
  'POST /v1/password-links/use': EVERYBODY,
  'GET /v1/sessions': ROLES,
  'DELETE /v1/sessions/{id}': ROLES,
  'PUT /v1/password': ROLES,
  'GET /v1/second-factor': ROLES,
  'POST /v1/second-factor': ROLES,
  'POST /v1/second-factor/confirmation': ROLES,
  'POST /v1/second-factor/recovery-codes': ROLES,
  'POST /v1/second-factor/removal': ROLES,
  'DELETE /v1/people/{id}/second-factor': ['owner'],
  'GET /v1/people': ['owner'],
  'PUT /v1/people/{id}': ['owner'],
  'GET /v1/invitations': ['owner'],
  'POST /v1/invitations': ['owner'],
  'DELETE /v1/invitations/{id}': ['owner'],
  'GET /v1/keys': ['owner'],
  'POST /v1/keys': ['owner'],
  'DELETE /v1/keys/{id}': ['owner'],
  'GET /v1/webhooks': ['owner'],
  'POST /v1/webhooks': ['owner'],
  'DELETE /v1/webhooks/{id}': ['owner'],
  'GET /v1/webhooks/{id}/deliveries': ['owner'],
  'POST /v1/webhooks/{id}/deliveries/{delivery}/replay': ['owner'],
  'GET /v1/audit': ['owner', 'audit:read'],
  // last: it ends the session
  'DELETE /v1/session': ROLES,
}

const DescriptionSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
})

let app: TestApp
const credentials = new Map<Actor, Record<string, string>>()
beforeAll(async () => {
  app = await openTestApp()
  for (const role of ROLES) credentials.set(role, { cookie: await app.signInAs(role) })
  const owner = app.clientOf(credentials.get('owner')?.['cookie'])
  for (const scope of SCOPES) {
    const { secret } = await owner.createKey({ name: scope, scopes: [scope] })
    credentials.set(scope, { authorization: `Bearer ${secret}` })
  }
})
afterAll(() => app.close())

describe('authorization', () => {
  it('covers every route that the API describes', async () => {
    const response = await app.request('/openapi.json')
    const { openapi, paths } = DescriptionSchema.parse(await response.json())
    expect(openapi).toBe('3.1.0')
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({
        route: `${method.toUpperCase()} ${path}`,
        operationId,
      })),
    )
    expect(routes.map(({ route }) => route).sort()).toEqual(Object.keys(MAY).sort())
    expect(routes.map(({ operationId }) => operationId).sort()).toEqual(
      Object.keys(PERMISSIONS).sort(),
    )
  })

  const cases = Object.entries(MAY).flatMap(([route, allowed]) =>
    EVERYBODY.map((actor) => ({ route, actor, allowed: allowed.includes(actor) })),
  )
  it.each(cases)('$route by $actor: $allowed', async ({ route, actor, allowed }) => {
    const code = await refusalOf(route, actor)
    if (allowed) expect(['not-signed-in', 'not-allowed']).not.toContain(code)
    else expect(code).toBe(actor === 'nobody' ? 'not-signed-in' : 'not-allowed')
  })
})

/** The code of the problem that answers an empty request, if one does. */
async function refusalOf(route: string, actor: Actor): Promise<string | undefined> {
  const [method = '', path = ''] = route.split(' ')
  const headers = credentials.get(actor) ?? {}
  const hasBody = method === 'POST' || method === 'PUT'
  const response = await app.request(
    path.replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000'),
    hasBody ? sending(method, {}, headers) : { method, headers },
  )
  if (response.ok) return undefined
  const problem = z.object({ type: z.string() }).parse(await response.json())
  return problem.type.replace('/problems/', '')
}
