/** What the words around the text of a letter can mean: labels, references, forms of address. */
export type LetterSense =
  | `label-${'reference' | 'telephone' | 'fax' | 'email' | 'web' | 'to' | 'copy' | 'subject' | 'contact' | 'date' | 'other'}`
  /** Opens a list of addressees that has no label: "To …", "Aux …". */
  | 'addressee'
  | 'circular'
  | 'collective-letter'
  | 'circular-letter'
  | 'notice'
  | 'addendum'
  | 'corrigendum'
  | 'revision'
  /** Between an addendum and the letter it belongs to. */
  | 'link'
  | 'organization'
  | 'bureau'
  | 'salutation'
  | 'closing'
  /** Words that mark a signed original: "(signed)". */
  | 'signed'
  | 'office'
  | 'annex'
  | 'enclosures'
  /** Opens a sentence with a contact. */
  | 'contact'
  /** Says that this letter changes, replaces or cancels something. */
  | 'amending'
  | 'superseding'
  /** First words of a subject that no label announces. */
  | 'subject-opener'
  /** First words of a text on one long line with its subject. */
  | 'text-opener'
  /** Heading of the first section of a text. */
  | 'first-heading'
