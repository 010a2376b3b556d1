import { DraftCreationSchema } from '@u4ssc/client/drafts'

/** Check of the import form, which is the same as that of the API. */
export const LetterFormSchema = DraftCreationSchema

/** Maximum length of a note on a correction or an acceptance. */
export const MAX_NOTE_LENGTH = 500
