import * as groups from './groups'
import * as pages from './page-groups'

/**
 * All operations of the API, by group, with the pages that browsers open. Where a browser loads the
 * code, import the group that you need: the browser then loads no other. It is in a separate file,
 * because bundlers keep a copied object that nobody uses.
 */
export const contract = { ...groups, ...pages }
