export { DATE_ROLES, dateRoles } from './date-roles'
export type { DatedRole, DateRole } from './date-roles'
export { letterDays, roleFeatures } from './role-features'
