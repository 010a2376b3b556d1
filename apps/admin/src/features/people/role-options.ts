import { ROLES } from '@u4ssc/client'
import { say } from '../../components/say'

/** The roles to choose from, the one that may most first. */
export const ROLE_OPTIONS = ROLES.map((value) => ({ value, label: say(`people.role-${value}`) }))
