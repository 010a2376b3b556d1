import type { OrganizationEntry } from '@u4ssc/client/organizations'

export const ACME: OrganizationEntry = {
  code: 'ACME',
  names: { en: 'Acme Telecom', ar: 'أكمي' },
  shortName: 'Acme',
  alsoKnownAs: ['Acme Inc.'],
  country: 'CO',
  website: 'https://acme.example/',
  memberships: [{ kind: 'sector-member', sector: 'T', from: '2015-01-01', until: null }],
  version: 3,
  updatedAt: '2026-11-20T09:00:00.000Z',
}
