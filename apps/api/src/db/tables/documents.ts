import { sql } from 'drizzle-orm'
import {
  check,
  customType,
  integer,
  pgTable,
  text,
  uuid,
  foreignKey,
  index,
  unique,
} from 'drizzle-orm/pg-core'
import type { MeetingDocument } from '@u4ssc/client/documents'
import type { Language } from '@u4ssc/domain'
import { instant } from '../instant'
import { meetings } from './meetings'
import { users } from './people'

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
})

/** Uploaded files. */
export const files = pgTable(
  'files',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    /** Detected from the bytes, regardless of the name. */
    type: text('type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    /** Null if the format has none, or they were not counted. */
    pages: integer('pages'),
    /** Null once the content is in the file store. */
    content: bytea('content'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [check('files_size_is_that_of_the_content', sql`${t.size} = octet_length(${t.content})`)],
)

/** Deleted files; their content in the file store is deleted later. A trigger adds the rows. */
export const deletedFiles = pgTable('deleted_files', {
  fileId: uuid('file_id').primaryKey(),
  deletedAt: instant('deleted_at').notNull(),
})

/** Documents uploaded for meetings, and their approval state. */
export const meetingDocuments = pgTable(
  'meeting_documents',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    fileId: uuid('file_id')
      .notNull()
      .references(() => files.id, { onDelete: 'cascade' }),
    state: text('state').$type<MeetingDocument['state']>().notNull(),
    reason: text('reason'),
    sentBy: text('sent_by').references(() => users.id, { onDelete: 'set null' }),
    /** Language of the email if the document is returned. */
    language: text('language').$type<Language>().notNull(),
    sentAt: instant('sent_at').notNull(),
    /** The document that this revision replaces. */
    replacesId: uuid('replaces_id'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    foreignKey({
      name: 'meeting_documents_replaces',
      columns: [t.replacesId],
      foreignColumns: [t.id],
    }).onDelete('set null'),
    foreignKey({
      name: 'meeting_documents_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    index('meeting_documents_meeting_index').on(t.slug),
    unique('meeting_documents_file_key').on(t.fileId),
    check(
      'meeting_documents_state_is_known',
      sql`${t.state} in ('waiting', 'approved', 'returned')`,
    ),
    check(
      'meeting_documents_returned_has_reason',
      sql`(${t.state} = 'returned') = (${t.reason} is not null)`,
    ),
  ],
)
export type MeetingDocumentRow = typeof meetingDocuments.$inferSelect
