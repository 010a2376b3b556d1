export { decide, refuseInvalid } from './applications/apply'
export { enter } from './applications/confirm-address'
export { sendLinkAgain } from './applications/insert-application'
export { foldEmail, newRow } from './applications/new-row'
export { requireOwn, toOwnRegistration } from './applications/own-view'
export { registrationRoutes } from './applications/routes'
export {
  figuresRoutes,
  personalDataRoutes,
  registrationDetailRoutes,
  registrationRecordRoutes,
} from './records/record-routes'
export { registrationViewRoutes } from './records/view-routes'
export { followMove, movedClosing } from './decisions/follow-move'
export { countMeetingsAttended, listEveryRecord } from './records/record-store'
export { delegationRoutes } from './delegations/delegation-routes'
export { delegationRoutesForSecretariat } from './delegations/secretariat-routes'
export { listDelegations } from './store/delegation-store'
export { ownOfficialDocuments } from './own/own-official-documents'
export { joinRoutes } from './own/join-routes'
export { ownRegistrationRoutes } from './own/own-routes'
export type { RegistrationDeps } from './registration-deps'
export { isOver, requireForm, toForm } from './settings/open-form'
export type { Form } from './settings/open-form'
export { registrationSettingsRoutes } from './settings/settings-routes'
export {
  createOfficialDocument,
  findIssued,
  findOfficialDocument,
  findVisaRequest,
  listVisaRequests,
  writeVisaRequest,
} from './store/official-document-store'
export {
  findByEmail,
  findRegistration,
  findToChange,
  insertRegistration,
  lockPlaces,
  updateRegistration,
} from './store/registration-store'
export { findSettings } from './store/settings-store'
export { findFreePlaces } from './waiting-list/waiting-list-store'
export { lapseAllOffers } from './waiting-list/transition-registration'
