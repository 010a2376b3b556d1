/** Mentions read in one letter; more are a calendar, and each costs time. */
export const MENTIONS_MAX = 300
/** Places that are looked at before those within others are left out. */
export const PLACES_MAX = 2 * MENTIONS_MAX
/** Tokens of a name after the word for its kind. */
export const NAME_TOKENS_MAX = 60
/** Words of a name before the word for its kind, in scripts with capitals. */
export const LEAD_WORDS_MAX = 7
/** Chinese characters of a name before the word for its kind. */
export const LEAD_HAN_MAX = 40
/** Tokens that a bracket within a name may hold. */
export const BRACKET_TOKENS_MAX = 24
/** Tokens of a quotation within a name. */
export const QUOTE_TOKENS_MAX = 50
/** Tokens from "and" to the kind of the next meeting: "and the first regional forum". */
export const JOINT_REACH = 8
/** The same in Chinese, where a character is a token and the kind ends the name. */
export const JOINT_REACH_HAN = 20
/** Tokens of a list item that is a name; a longer one is text. */
export const ITEM_TOKENS_MAX = 45
/** Numbers in one list of groups. */
export const LIST_GROUPS_MAX = 12
/** Tokens from a group to the list of its numbers, and of an explanation in brackets after one. */
export const GROUP_NOTE_MAX = 16
/** A subject without an end runs on into the text. */
export const SUBJECT_TOKENS_MAX = 120
/** Words of the topic by which two names are known to be the same. */
export const KEY_WORDS = 2
/** Tokens of a line that is a cell or a heading rather than the first line of a longer name. */
export const SHORT_LINE_MAX = 7
/** Earlier names of a kind that a later one may be a form of. */
export const RELATED_MAX = 8
/** Tokens of a sentence; what follows in a longer one is no sentence. */
export const UNIT_TOKENS_MAX = 400
/** Lines of a letter that are looked at for items: some thirty pages. */
export const LINES_MAX = 1500
/** Tokens after a date in a line that holds no name. */
export const BARE_MAX = 12
