// JSX runtime for the worker of the live reader: creates elements like React, without React.

export const Fragment = Symbol('fragment')

export function jsx(type: unknown, props: unknown): { type: unknown; props: unknown } {
  return { type, props }
}

export { jsx as jsxs }
