export { deliverDue } from './delivery/deliver-due'
export { millisecondsToNext } from './outbox/pace-domains'
export type { CertificateMaker, MailDeps } from './delivery/deliver-due'
export { countUnsent, queueMessage, queueMessages, toMessageRow } from './outbox/outbox'
export type { NewMessage } from './outbox/outbox'
export {
  CONFIRM_HOURS,
  dropFocalPointLinks,
  dropInvitationLinks,
  deleteLinks,
  dropPersonLinks,
  dropSpeakerLinks,
  findLink,
  makeLink,
  takeLink,
} from './outbox/personal-links'
export type { Addressee } from './outbox/personal-links'
export { listAttachments } from './outbox/notice-attachments'
export { findRecipient } from './outbox/find-recipient'
export type { Recipient } from './outbox/find-recipient'
export { momentIn, nameZone } from './rendering/name-zone'
export { createReleaseReader } from './rendering/read-releases'
export { describeDefault } from './rendering/default-text'
export { imagineMessage, NOWHERE } from './rendering/imagine-message'
export { EMAILS } from './email-kinds'
export type { AddresseeColumn } from './email-kinds'
export { chooseText, createTextReader, requirePlaceholders } from './rendering/own-texts'
export { renderMessage } from './rendering/render-message'
export type { MailAddresses } from './rendering/rendered-message'
export { messageRoutes } from './routes'
export { createBounceAddresses } from './bounces/bounce-address'
export { openBounceServer } from './bounces/open-bounce-server'
export { emailLimitSince, isBelowEmailLimit, whereBelowEmailLimit } from './outbox/requested-emails'
export { openSender, readDkimKey } from './delivery/sender'
export type { Sender } from './delivery/sender'
export { personalSequence } from './rendering/personal-sequence'
