/** Joins the class names that apply; what a module does not know or a condition leaves out is dropped. */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(" ");
