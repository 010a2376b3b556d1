import { pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { Page } from '../responses/index'
import {
  OrganizationEntrySchema,
  OrganizationImportOutcomeSchema,
  OrganizationPageSchema,
} from './organizations'
import type {
  OrganizationChange,
  OrganizationCreation,
  OrganizationEntry,
  OrganizationImport,
  OrganizationImportOutcome,
  OrganizationMerger,
  OrganizationQuery,
} from './organizations'

export interface OrganizationsClient extends ReturnType<typeof organizationsClient> {}

/** Returns the methods for organizations and memberships, which everybody can read. */
export function organizationsClient(api: Api) {
  return {
    /** Returns organizations by name, with their memberships over time. */
    list: (query?: OrganizationQuery) =>
      api.get<Page<OrganizationEntry>>('/organizations', OrganizationPageSchema, query),

    /** Returns an organization with its names and its memberships over time. */
    get: (code: string) =>
      api.find<OrganizationEntry>(pathOf`/organizations/${code}`, OrganizationEntrySchema),

    /** @throws {ProblemError} 409 if the code is already in use */
    create: (body: OrganizationCreation) =>
      api.post<OrganizationEntry>('/organizations', OrganizationEntrySchema, body),

    /**
     * Replaces the names and memberships of an organization.
     *
     * @throws {ProblemError} 409 if somebody else changed it since `body.version`
     */
    update: (code: string, body: OrganizationChange) =>
      api.put<OrganizationEntry>(pathOf`/organizations/${code}`, OrganizationEntrySchema, body),

    /** Merges a duplicate into this organization: keeps its names and memberships, deletes it. */
    merge: (code: string, body: OrganizationMerger) =>
      api.post<OrganizationEntry>(
        pathOf`/organizations/${code}/mergers`,
        OrganizationEntrySchema,
        body,
      ),

    /** Creates and updates organizations from a file. Importing it twice writes nothing twice. */
    import: (body: OrganizationImport) =>
      api.post<OrganizationImportOutcome>(
        '/organizations/imports',
        OrganizationImportOutcomeSchema,
        body,
      ),
  }
}
