import * as z from 'zod'
import { RegistrationColumnsSchema, registrationOrder } from './registration-columns'
import { RegistrationFilterSchema } from './registration-records'

const { sort, order } = registrationOrder

/** Columns, order and filters. A text to search for can be a name, and is not kept. */
const ViewSchema = RegistrationFilterSchema.omit({ meeting: true, q: true }).extend({
  sort,
  order,
  columns: RegistrationColumnsSchema.optional(),
})

export const RegistrationViewCreationSchema = z
  .object({ name: z.string().trim().min(1, 'Enter a name').max(60), view: ViewSchema })
  .meta({ id: 'RegistrationViewCreation', description: 'The view to share with colleagues' })
export interface RegistrationViewCreation extends z.input<typeof RegistrationViewCreationSchema> {}

export const RegistrationViewSchema = z
  .object({ id: z.uuid(), name: z.string(), view: ViewSchema })
  .meta({ id: 'RegistrationView', description: 'A view of the registrations of a meeting' })
export interface RegistrationView extends z.infer<typeof RegistrationViewSchema> {}

export const RegistrationViewListSchema = z
  .object({ items: z.array(RegistrationViewSchema) })
  .meta({ id: 'RegistrationViewList', description: 'The shared views of a meeting, by name' })
