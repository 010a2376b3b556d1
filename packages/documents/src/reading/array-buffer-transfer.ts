/**
 * Node 20 lacks a method that the library for PDF calls when it hands over fonts.
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

/** What is handed over is not looked at again: a copy does. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const buffer = new ArrayBuffer(length)
  new Uint8Array(buffer).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return buffer
}
