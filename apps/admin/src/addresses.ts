import { PARTS } from './subjects/meetings/parts-of-editor'

/** Addresses of the pages shown next to the navigation, for signed-in people. */
export const FRAMED_ADDRESSES = [
  '/circulars',
  '/circulars/create',
  '/circulars/write',
  '/circulars/amend/:slug',
  '/circulars/:id',
  '/publish/:id',
  '/merge/:id',
  '/meetings',
  '/meetings/new',
  '/meetings/:slug',
  '/meetings/:slug/circulars',
  '/meetings/:slug/participants',
  '/meetings/:slug/form',
  '/meetings/:slug/opening',
  '/meetings/:slug/delegations',
  '/meetings/:slug/delegations/:id',
  '/meetings/:slug/invitations',
  '/meetings/:slug/visa-letters',
  '/meetings/:slug/certificates',
  '/meetings/:slug/notices',
  '/meetings/:slug/notices/new',
  '/meetings/:slug/notices/:id',
  '/meetings/:slug/email-texts',
  '/meetings/:slug/email-texts/:kind',
  '/meetings/:slug/outbox',
  '/meetings/:slug/record',
  '/decisions',
  '/registrations',
  '/notices',
  '/notices/new',
  '/messages',
  '/email-texts',
  '/email-texts/:kind',
  '/subscribers',
  '/organizations',
  '/organizations/new',
  '/organizations/:code',
  '/memberships',
  '/people',
  '/account',
  '/keys',
  '/webhooks',
  '/secretariat',
  '/retention',
  '/settings',
  '/audit',
  '/help',
] as const

/** Addresses of the screens of the meeting editor, which share their state. */
export const EDITING_ADDRESSES = PARTS.map(({ path }) => `/meetings/:slug/${path}` as const)

/** Addresses of the same screens before the circular is published. */
export const DRAFT_ADDRESS = '/meeting-drafts/:id/:position/:part?'

/** Addresses of the pages shown without navigation. */
export const BARE_ADDRESSES = [
  '/meetings/:slug/check-in',
  '/first-owner',
  '/invitation',
  '/forgotten-password',
  '/new-password',
] as const

/** Every page of the dashboard. Home is at `/`, sign-in at `/login`. */
export const ADDRESSES = [
  '/',
  '/login',
  ...FRAMED_ADDRESSES,
  ...EDITING_ADDRESSES,
  DRAFT_ADDRESS,
  ...BARE_ADDRESSES,
] as const
