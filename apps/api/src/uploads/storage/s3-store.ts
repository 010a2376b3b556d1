import { AwsClient } from 'aws4fetch'
import type { S3Settings } from '../../startup/file-settings'
import type { FileStore } from './file-store'

/** Retries of a request that the server could not answer. */
const RETRIES = 3

const MAX_SECONDS = 60

/** Stores files in a bucket of an S3-compatible server, with addresses in path style. */
export function openS3Store(settings: S3Settings): FileStore {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = settings
  const client = new AwsClient({
    ...{ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES },
  })
  const send = async (method: string, id: string, body?: Uint8Array) => {
    const signal = AbortSignal.timeout(MAX_SECONDS * 1000)
    const response = await client.fetch(`${endpoint}/${bucket}/${id}`, {
      ...{ method, signal },
      ...(body && { body: Buffer.from(body) }),
    })
    if (response.ok || response.status === 404) return response
    throw new Error(`The S3 server answered ${method} with ${response.status}`)
  }
  return {
    put: async (id, content) => {
      const { status } = await send('PUT', id, content)
      if (status === 404) throw new Error(`The S3 server has no bucket ${bucket}`)
    },
    get: async (id) => {
      const response = await send('GET', id)
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
    },
    remove: async (id) => {
      await send('DELETE', id)
    },
  }
}
