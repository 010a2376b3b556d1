export {
  badgesToPdf,
  BadgeSchema,
  participantsToCsv,
  participantsToDocx,
  participantsToPdf,
  participantsToXlsx,
} from './participants/index'
export type { Badge, BadgesToPdfOptions, ListOfParticipants } from './participants/index'
export { circularToDocx } from './circular-to-docx'
export type { CircularToDocxOptions } from './circular-to-docx'
export { circularToPdf } from './circular-to-pdf'
export type { CircularToPdfOptions } from './circular-to-pdf'
export { AttendanceSchema, ParticipantSchema } from './participant'
export type { Attendance, Participant } from './participant'
export { DocumentError } from './document-error'
export type { ProgrammeOptions } from './programme/index'
export { programmeToPdf, programmeToText } from './programme/index'
export { PassportSchema, StatementSchema, VerificationSchema } from './statement'
export type { Passport, Statement, Verification } from './statement'
export { certificateToPdf, confirmationToPdf, visaLetterToPdf } from './statement-to-pdf'
