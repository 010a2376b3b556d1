import { DraftCreationSchema } from '@u4ssc/client'

/** What the form to import a letter checks before it asks the API, which checks the same. */
export const LetterFormSchema = DraftCreationSchema

/** Of the note to a correction or an acceptance. */
export const NOTE_LENGTH_MAX = 500
