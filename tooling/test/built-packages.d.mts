export declare const BUILT_PACKAGES: RegExp
