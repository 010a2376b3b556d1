import * as z from 'zod'

/** Maximum number of rows of a list that is read into the dashboard. */
export const MAX_TABLE_ROWS = 2000

export const TableSchema = z
  .object({
    rows: z.array(z.array(z.string())).meta({
      description: 'Cells of each row, trimmed. Empty rows are kept, so that row numbers match',
    }),
  })
  .meta({ id: 'Table', description: 'The rows of a CSV file or of the first sheet of Excel' })
export interface Table extends z.infer<typeof TableSchema> {}
