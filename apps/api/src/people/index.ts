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
export {
  nameActors,
  hasPeople,
  insertPerson,
  isFirstOwnerLinkOpen,
  replaceFirstOwnerLink,
  setPassword,
  takeFirstOwnerLink,
} from './store'
export { findOrMakeSecret, hashOf, makeToken } from './token'
