// What JSX becomes in the worker of the live reader: elements as React makes them, without React.

export const Fragment = Symbol('fragment')

export function jsx(type: unknown, props: unknown): { type: unknown; props: unknown } {
  return { type, props }
}

export { jsx as jsxs }
