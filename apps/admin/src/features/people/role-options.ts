import { ROLES } from '@u4ssc/client/people'
import { say } from '../../components/language/say'

/** Options of a select field for roles, from the most to the fewest permissions. */
export const ROLE_OPTIONS = ROLES.map((value) => ({ value, label: say(`people.role-${value}`) }))
