/** Addresses of the pages shown next to the navigation, for signed-in people. */
export const FRAMED_ADDRESSES = [
  '/circulars',
  '/circulars/create',
  '/circulars/:id',
  '/publish/:id',
  '/meetings',
  '/meetings/new',
  '/meetings/:slug',
  '/proceedings/:slug',
  '/meeting-drafts/:id/:position/:part?',
  '/registrations',
  '/visa-requests/:slug',
  '/registration-settings/:slug',
  '/notices',
  '/notices/new',
  '/notices/:id',
  '/delegations',
  '/delegations/:id',
  '/meeting-invitations',
  '/messages',
  '/subscribers',
  '/organizations',
  '/organizations/new',
  '/organizations/:code',
  '/memberships',
  '/people',
  '/account',
  '/keys',
  '/webhooks',
  '/settings',
  '/audit',
] as const

/** Addresses of the pages shown without navigation. */
export const BARE_ADDRESSES = [
  '/check-in/:slug',
  '/first-owner',
  '/invitation',
  '/forgotten-password',
  '/new-password',
] as const

/** Every page of the dashboard. React-admin puts Home at `/` and sign-in at `/login`. */
export const ADDRESSES = ['/', '/login', ...FRAMED_ADDRESSES, ...BARE_ADDRESSES] as const
