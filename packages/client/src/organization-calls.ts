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

/** The list of organizations with their memberships: public to read, the secretariat's to write. */
export function organizationCalls(api: Connection) {
  const all = '/v1/organizations'
  const of = (code: string) => `${all}/${encodeURIComponent(code)}`
  const answer = OrganizationEntrySchema
  return {
    listOrganizations: (query: OrganizationQuery = {}) =>
      send(api, { method: 'GET', path: all, query: { ...query }, answer: OrganizationPageSchema }),
    findOrganization: (code: string) => find(api, { method: 'GET', path: of(code), answer }),
    /** @throws {ProblemError} 409 where an organization has this code */
    createOrganization: (body: OrganizationCreation) =>
      send(api, { method: 'POST', path: all, body, answer }),
    /** @throws {ProblemError} 409 where another person changed it since `body.version` */
    changeOrganization: (code: string, body: OrganizationChange) =>
      send(api, { method: 'PUT', path: of(code), body, answer }),
    /** Takes the names and the memberships of a duplicate over, which is gone then. */
    mergeOrganizations: (code: string, body: OrganizationMerger) =>
      send(api, { method: 'POST', path: `${of(code)}/mergers`, body, answer }),
    /** With the same list twice, nothing is written twice. */
    importOrganizations: (body: OrganizationImport) =>
      send(api, {
        method: 'POST',
        path: `${all}/imports`,
        body,
        answer: OrganizationImportOutcomeSchema,
      }),
  }
}
