export { badgesToPdf, BadgeSchema, participantsList } from './participants/index'
export type { Badge, BadgesToPdfOptions, ListOfParticipants } from './participants/index'
export { ListFormatSchema, plainList, writeList } from './lists/index'
export type {
  Cell,
  DateCell,
  ListFormat,
  ListGroup,
  ListSection,
  PrintedList,
  Table,
} from './lists/index'
export { circularToDocx } from './circular-to-docx'
export type { CircularToDocxOptions } from './circular-to-docx'
export { circularToPdf } from './circular-to-pdf'
export type { CircularToPdfOptions } from './circular-to-pdf'
export type { Letterhead, Logo } from './letterhead'
export { AttendanceSchema, ParticipantSchema } from './participant'
export type { Attendance, Participant } from './participant'
export { DocumentError } from './document-error'
export type { ProgrammeOptions, ProgrammeToPdfOptions } from './programme/index'
export { programmeList, programmeToPdf, programmeToText } from './programme/index'
export { PassportSchema, StatementSchema, VerificationSchema } from './statement'
export type { Passport, Statement, Verification } from './statement'
export { certificateToPdf, confirmationToPdf, visaLetterToPdf } from './statement-to-pdf'
export type { StatementOptions } from './statement-to-pdf'
