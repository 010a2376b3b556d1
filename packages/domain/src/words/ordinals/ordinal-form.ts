/** Ordinals from "first" in one grammatical form, and the ending of figures in the same form. */
export interface OrdinalForm {
  readonly words: string
  readonly ending: string
}
