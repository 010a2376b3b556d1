export type { Badge, BadgesToPdfOptions } from './badges-to-pdf'
export { BadgeSchema, badgesToPdf } from './badges-to-pdf'
export type { ListOfParticipants } from './list-of-participants'
export { participantsList } from './list-of-participants'
