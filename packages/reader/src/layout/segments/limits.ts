/** Words that one broken label word is joined from: scanners leave two or three parts. */
export const LABEL_PARTS_MAX = 3

/** Tokens in which a header ends: with long lists of addressees, 700 in the longest known. */
export const HEADER_MAX = 700

/** Lines of a subject without a label: longer ones are paragraphs. */
export const SUBJECT_LINES_MAX = 4

/** Tokens of a subject: names of several groups in a row take about a hundred. */
export const SUBJECT_MAX = 110

/** Tokens of a subject of usual length; each part of a letter that is longer is unlikely. */
export const SUBJECT_USUAL = 45

/** Subjects that are kept for each layout: the right one is among the first three or nowhere. */
export const SUBJECTS_MAX = 3

/** Places where the text may begin that are kept for each layout. */
export const BODIES_MAX = 3

/** Segmentations of one letter: every one costs a reading. */
export const SEGMENTATIONS_MAX = 6

/** Tokens of a line that is long enough to be the beginning of a text. */
export const TEXT_LINE_MIN = 9

/** Lines as long as the width of the page that show that a text is wrapped. */
export const WRAPPED_LINES_MIN = 4

/** Characters of a wrapped line: narrower ones are cells, wider ones are paragraphs. */
export const PAGE_WIDTH = { min: 50, max: 140 }

/** Share of the page width up to which a word that fits shows the end of a line: fonts vary. */
export const PAGE_FILL = 0.93

/** Tokens of a header line so long that it holds several parts. */
export const FLOW_LINE_MIN = 40

/** Places inside long lines where a subject may begin. */
export const FLOW_STARTS_MAX = 40

/** Places inside a long line where one subject may end. */
export const FLOW_ENDS_MAX = 8

/** Words of a label that the vocabulary does not have. */
export const UNKNOWN_LABEL_MAX = 3

/** Points of a header line above which it is rather the subject than not; see its weights. */
export const SUBJECT_POINTS_MIN = 3

/** Tokens of a header of usual length, with two lists of addressees. */
export const HEADER_USUAL = 220

/** Points that other lines need more than the subject that is shown to be taken for it. */
export const SUBJECT_LEAD_MIN = 3
