import { isAbsolute } from 'node:path'
import * as z from 'zod'

/** Settings of an S3-compatible server. */
export interface S3Settings {
  /** Address of the server, without the bucket. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** A folder, or an S3-compatible server. */
export type FileStoreSettings = { readonly folder: string } | { readonly s3: S3Settings }

/** Settings of the store for uploaded files. */
export const FILE_SETTINGS = {
  FILES_DIR: z.string().min(1).refine(isAbsolute).optional(),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
}
type Given = z.output<z.ZodObject<typeof FILE_SETTINGS>>

/** The settings that a server needs besides its address. */
const WITH_SERVER = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** Reports settings of a server that are missing or have no server, and a second store. */
export function checkFileSettings(given: Given, context: z.RefinementCtx): void {
  for (const name of WITH_SERVER)
    if (!given[name] !== !given.S3_ENDPOINT) context.addIssue({ code: 'custom', path: [name] })
  if (given.S3_ENDPOINT && given.FILES_DIR)
    context.addIssue({ code: 'custom', path: ['FILES_DIR'] })
}

/** Returns the store of the settings; `undefined` for the database. */
export function fileStoreOf(given: Given): FileStoreSettings | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, FILES_DIR: folder } = given
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given
  if (endpoint && bucket && accessKeyId && secretAccessKey)
    return { s3: { endpoint, bucket, region, accessKeyId, secretAccessKey } }
  return folder === undefined ? undefined : { folder }
}
