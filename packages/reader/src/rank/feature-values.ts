/** Values of features by their names. */
export type Features = Readonly<Record<string, number>>
