declare const brand: unique symbol;

/** A `Base` that was checked once, at the border, and is trusted from there on. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
