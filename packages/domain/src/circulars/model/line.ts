import * as z from 'zod'
import { LINE_PATTERN } from './is-line'

/**
 * Words that stand on one line of a letter, without blanks at their ends: an addressee, a point, a
 * subject. In plain text an end of line would make two of one.
 */
export const LineSchema = z
  .string()
  .regex(LINE_PATTERN, 'One line of text, with no blank at either end')
