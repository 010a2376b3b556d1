/** Shape Detection API of some browsers. TypeScript has no types for it. */
interface BarcodeDetector {
  detect(source: HTMLVideoElement): Promise<{ readonly rawValue: string }[]>
}
interface Window {
  readonly BarcodeDetector?: new (options: { formats: string[] }) => BarcodeDetector
}
