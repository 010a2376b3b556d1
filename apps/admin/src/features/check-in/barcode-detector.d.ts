/** Of the browsers that read codes themselves (Shape Detection API); TypeScript knows nothing of it. */
interface BarcodeDetector {
  detect(source: HTMLVideoElement): Promise<{ readonly rawValue: string }[]>
}
interface Window {
  readonly BarcodeDetector?: new (options: { formats: string[] }) => BarcodeDetector
}
