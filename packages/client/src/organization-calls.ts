import {
  OrganizationEntrySchema,
  OrganizationImportOutcomeSchema,
  OrganizationPageSchema,
} from './contract/index'
import type {
  OrganizationChange,
  OrganizationCreation,
  OrganizationImport,
  OrganizationMerger,
  OrganizationQuery,
} from './contract/index'
import { find, send } from './send'
import type { Connection } from './send'

/** Calls for organizations and memberships: everybody can read, the secretariat can write. */
export function organizationCalls(api: Connection) {
  const all = '/v1/organizations'
  const of = (code: string) => `${all}/${encodeURIComponent(code)}`
  const answer = OrganizationEntrySchema
  return {
    listOrganizations: (query: OrganizationQuery = {}) =>
      send(api, { method: 'GET', path: all, query: { ...query }, answer: OrganizationPageSchema }),
    findOrganization: (code: string) => find(api, { method: 'GET', path: of(code), answer }),
    /** @throws {ProblemError} 409 if the code is already in use */
    createOrganization: (body: OrganizationCreation) =>
      send(api, { method: 'POST', path: all, body, answer }),
    /** @throws {ProblemError} 409 if somebody else changed it since `body.version` */
    changeOrganization: (code: string, body: OrganizationChange) =>
      send(api, { method: 'PUT', path: of(code), body, answer }),
    /** Takes over the names and memberships of a duplicate and deletes it. */
    mergeOrganizations: (code: string, body: OrganizationMerger) =>
      send(api, { method: 'POST', path: `${of(code)}/mergers`, body, answer }),
    /** Importing the same list twice writes nothing twice. */
    importOrganizations: (body: OrganizationImport) =>
      send(api, {
        method: 'POST',
        path: `${all}/imports`,
        body,
        answer: OrganizationImportOutcomeSchema,
      }),
  }
}
