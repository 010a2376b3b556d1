export { deliverDue, giveBackAll } from './deliver-due'
export { millisecondsToNext } from './pace-domains'
export type { CertificateMaker, MailDeps } from './deliver-due'
export { countMessages, queueMessage, queueMessages } from './outbox'
export type { NewMessage } from './outbox'
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
} from './personal-links'
export type { Addressee } from './personal-links'
export type { Recipient } from './find-recipient'
export { createReleaseReader } from './read-releases'
export { renderMessage } from './render-message'
export type { MailAddresses } from './render-message'
export { messageRoutes } from './routes'
export { createBounceAddresses } from './bounce-address'
export { openBounceServer } from './open-bounce-server'
export { isBelowEmailLimit } from './typed-emails'
export { openSender } from './sender'
export type { Sender } from './sender'
export { readDkimKey } from './read-dkim-key'
export { personalSequence } from './personal-sequence'
