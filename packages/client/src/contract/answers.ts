import * as z from 'zod'
import type { Schema } from './schema'

/** The successful response of an operation. */
export interface Answer<Value> {
  readonly status: 200 | 201 | 202 | 204 | 302 | 303
  readonly description: string
  /** Schema of a response in JSON. */
  readonly json?: Schema<Value>
  /** What the response is with 200 instead: the thing exists already. */
  readonly existing?: string
  /** Schema of one line of a response that has a JSON value in each line. */
  readonly line?: Schema
  /** Whether the client returns `undefined` for what does not exist or is withdrawn. */
  readonly isFind?: boolean
  /** Schema of a response that is a file, by media type. With `json`, a file of this JSON. */
  readonly file?: Readonly<Record<string, Schema>>
  /** Whether the client returns the text of the file. */
  readonly isText?: boolean
}

/** 200 with a value: `ok<Webhook>(WebhookSchema, 'The webhook')`. */
export function ok<Value>(json: Schema<Value>, description: string): Answer<Value> {
  return { status: 200, description, json }
}

/** 200 with a value; the client returns `undefined` if it does not exist or is withdrawn. */
export function found<Value>(json: Schema<Value>, description: string): Answer<Value | undefined> {
  return { status: 200, description, json, isFind: true }
}

/** 201 with what was created. */
export function created<Value>(json: Schema<Value>, description: string): Answer<Value> {
  return { status: 201, description, json }
}

/** 201 with what was created, or 200 with what exists already. */
export function createdOrExisting<Value>(
  json: Schema<Value>,
  description: string,
  existing: string,
): Answer<Value> {
  return { status: 201, description, json, existing }
}

/** 202 with what is in the queue now. */
export function accepted<Value>(json: Schema<Value>, description: string): Answer<Value> {
  return { status: 202, description, json }
}

/** 202 without a body. */
export function queued(description: string): Answer<void> {
  return { status: 202, description }
}

/** 204 without a body. */
export function done(description: string): Answer<void> {
  return { status: 204, description }
}

/** 302 or 303 to another page. */
export function redirected(description: string, status: 302 | 303 = 302): Answer<Response> {
  return { status, description }
}

/** 200 with a file: `file({ 'application/zip': z.string() }, 'The archive')`. */
export function file(types: Readonly<Record<string, Schema>>, description: string): Answer<Blob> {
  return { status: 200, description, file: types }
}

/** 200 with a file of text, for example a calendar. */
export function text(types: Readonly<Record<string, Schema>>, description: string): Answer<string> {
  return { status: 200, description, file: types, isText: true }
}

/** 200 with a file of JSON that has its own media type. */
export function jsonFile<Value>(
  type: string,
  json: Schema<Value>,
  description: string,
): Answer<Value> {
  return { status: 200, description, json, file: { [type]: z.string() } }
}

/**
 * 200 with one JSON value per line, as it arrives.
 *
 * @param example - lines for the reference
 */
export function lines<Line>(
  line: Schema<Line>,
  description: string,
  example?: string,
): Answer<AsyncGenerator<Line>> {
  const body = example === undefined ? z.string() : z.string().meta({ example })
  return { status: 200, description, line, file: { 'application/x-ndjson': body } }
}
