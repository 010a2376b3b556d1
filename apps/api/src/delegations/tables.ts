import { foreignKey, index, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../db/instant'
import { files } from '../uploads/table'
import { delegations } from '../registrations/delegation-tables'

/** Nomination letters, one file each. */
export const nominationLetters = pgTable(
  'nomination_letters',
  {
    id: uuid('id').primaryKey(),
    delegationId: uuid('delegation_id').notNull(),
    fileId: uuid('file_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'nomination_letters_delegation',
      columns: [t.delegationId],
      foreignColumns: [delegations.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'nomination_letters_file',
      columns: [t.fileId],
      foreignColumns: [files.id],
    }).onDelete('cascade'),
    unique('nomination_letters_file_key').on(t.fileId),
    index('nomination_letters_delegation_index').on(t.delegationId),
  ],
)
