declare module 'mailauth/lib/dkim/verify.js' {
  interface Verification {
    readonly results: readonly {
      readonly signingDomain: string
      readonly status: { readonly result: string }
      readonly signingHeaders: { readonly keys: string }
    }[]
  }
  export function dkimVerify(
    message: Buffer,
    options: { readonly resolver: (name: string, type: string) => Promise<string[][]> },
  ): Promise<Verification>
}
