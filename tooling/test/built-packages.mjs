/** For `server.deps.external`: built packages are loaded as in production, without a transformation. */
export const BUILT_PACKAGES = /\/packages\/[^/]+\/dist\//
