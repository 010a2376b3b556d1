export {
  endOtherSessions,
  endSessionsOf,
  findActiveByAddress,
  findMember,
  findMemberToChange,
  hasAddress,
  isActive,
  mayApprove,
  recordSignIn,
  listMembers,
  updateMember,
} from './member-store'
export { nameActors } from './name-actors'
export { findOrMakeSecret } from './shared-secret'
export {
  hasPeople,
  insertPerson,
  isFirstOwnerLinkOpen,
  replaceFirstOwnerLink,
  setPassword,
  takeFirstOwnerLink,
} from './store'
export { hashOf, makeToken } from './token'
