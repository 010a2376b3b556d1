/** Tokens of the words over a column; "Deadline for contributions (1600 hours UTC)" has eight. */
export const HEADER_CELL_MAX = 16
/** Tokens of a name in a cell or item; what is longer is text. */
export const NAME_MAX = 45
/** Tokens of a line that may be one cell; a wrapped title fills a line of some twenty. */
export const CELL_LINE_MAX = 40
/** Maximum number of tokens next to a date or time in a cell without other content: "(afternoon)", "Geneva time". */
export const MAX_EXTRA_TOKENS = 7
/** Blanks between two columns where a table was printed without borders. */
export const COLUMN_BLANKS = 3
/** Columns of a table; more are no table of meetings. */
export const COLUMNS_MAX = 12
/** Rows of a table; more are a calendar. */
export const ROWS_MAX = 120
/** Tokens of a line in which several cells may have run together; fewer are one row. */
export const GLUED_MIN = 12
/** Tokens between the words over two neighbouring columns where cells ran together. */
export const HEADERS_REACH = 8
/** Lines in one cell before the table continues. */
export const WRAPPED_LINES_MAX = 2
/** Dates and times of one row where cells ran together. */
export const ROW_ATOMS_MAX = 8
/** Lines after which a list with blank lines or remarks between its items has ended. */
export const ITEM_GAP_MAX = 3
/** Lines of one row where every cell has its own line and no headers say how many there are. */
export const PERIOD_MAX = 4
/** Maximum number of words next to the dates of a cell with a name and a date; more are text. */
export const MIXED_MAX = 24
/** Tokens of an item of a list; more are a paragraph. */
export const ITEM_MAX = 120
/** Tokens of a line that may have been wrapped at the edge of a page. */
export const WRAPPED_LINE_MIN = 12
/** Words after the date of a line that names a meeting; more make a sentence of it. */
export const AFTER_DATE_MAX = 8
/** Tokens between two dates or times of one row; a longer distance ends it. */
export const ROW_GAP_MAX = 8
/** Tokens of a line that is more than a wrapped line of a page: cells or sentences ran together. */
export const LONG_LINE_MIN = 60
/** Words after a date and its time that belong to them: "(Montreal time)". */
export const MAX_TIME_DISTANCE = 2
/** Cells of a column that are one after the other. */
export const COLUMN_HEIGHT_MAX = 30
/** Headers of dates and times that make a table of one row where cells ran together. */
export const SINGLE_ROW_HEADERS_MIN = 3
/** Rows that show how the names of a table begin. */
export const ALIKE_ROWS_MAX = 8
/** Readings of a letter as tables that are weighed against each other; no letter has as many tables. */
export const CANDIDATES_MAX = 200
/** Lines below headers that may be cells of their table. */
export const BELOW_MAX = 240
