import type { Connection } from '../http/index'
import type { ProblemCode } from '../responses/index'
import { isOpen } from './access'
import { call, callLines } from './call'
import type { AnyOperation, Operation } from './operation'

/** Operations by the name of their method, and groups of them. */
export interface Group {
  readonly [name: string]: AnyOperation | Group
}

/** The IDs of all operations of a group. */
export type IdsOf<Operations> = {
  [Name in keyof Operations]: Operations[Name] extends Operation<infer Id>
    ? Id
    : IdsOf<Operations[Name]>
}[keyof Operations]

/** What a method returns: lines as they arrive, or a promise. */
type Returned<Value> = [Value] extends [AsyncGenerator] ? Value : Promise<Value>

/** The methods of a group of operations: `replay(webhook, delivery)`. */
export type ClientOf<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends Operation<
    string,
    infer Args,
    unknown,
    infer Value,
    ProblemCode,
    infer Extra
  >
    ? (...args: [...Args, ...Extra]) => Returned<Value>
    : ClientOf<Operations[Name]>
}

/** Returns a method for each operation of a group, and of the groups in it. */
export function clientOf<Operations extends Group>(
  connection: Connection,
  group: Operations,
): ClientOf<Operations> {
  // The same names as in the group, each with the function of the type above
  return methodsOf(connection, group) as ClientOf<Operations>
}

function methodsOf(connection: Connection, group: Group): Readonly<Record<string, unknown>> {
  const methods = Object.entries(group).map(([name, one]): [string, unknown] => [
    name,
    isOperation(one) ? methodOf(connection, one) : methodsOf(connection, one),
  ])
  return Object.fromEntries(methods)
}

function methodOf(connection: Connection, operation: AnyOperation) {
  return operation.answer.line
    ? (...args: readonly unknown[]) => callLines(connection, operation, args)
    : (...args: readonly unknown[]) => call(connection, operation, ...args)
}

/** The operations of a group that need no account, and of the groups in it. */
export type OpenOf<Operations> = {
  readonly [
    Name in keyof Operations as Operations[Name] extends StaffOperation ? never : Name
  ]: Operations[Name] extends AnyOperation ? Operations[Name] : OpenOf<Operations[Name]>
}
type StaffOperation = Operation<
  string,
  readonly unknown[],
  unknown,
  unknown,
  ProblemCode,
  readonly unknown[],
  false
>

/** Returns the operations of a group that need no account, and of the groups in it. */
export function openOf<Operations extends Group>(group: Operations): OpenOf<Operations> {
  // The same operations as in the type above
  return openIn(group) as OpenOf<Operations>
}

function openIn(group: Group): Group {
  const all = Object.entries(group).map(([name, one]): [string, AnyOperation | Group] => [
    name,
    isOperation(one) ? one : openIn(one),
  ])
  return Object.fromEntries(all.filter(([, one]) => !isOperation(one) || isOpen(one.access)))
}

/** Returns all operations of a group, and of the groups in it. */
export function operationsOf(group: Group): AnyOperation[] {
  return Object.values(group).flatMap((one) => (isOperation(one) ? one : operationsOf(one)))
}

function isOperation(one: AnyOperation | Group): one is AnyOperation {
  return typeof one['path'] === 'string'
}
