/**
 * Adds a method that Node 20 lacks and that the PDF library calls for fonts.
 *
 * @see https://tc39.es/ecma262/#sec-arraybuffer.prototype.transfertofixedlength
 */
export function addTransferToFixedLength(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value: transferToFixedLength,
  })
}

/** Returns a copy: the caller does not use the original again. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const buffer = new ArrayBuffer(length)
  new Uint8Array(buffer).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return buffer
}
