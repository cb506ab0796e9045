/**
 * What keeps a private sentence out of services that read while one types: spelling and correction services of the
 * browser or keyboard, form histories, and the writing assistants and password managers that honour a refusal (S13).
 */
export const PRIVATE_TEXT = {
  spellCheck: false,
  autoComplete: "off",
  autoCorrect: "off",
  autoCapitalize: "off",
  translate: "no",
  "data-gramm": "false",
  "data-gramm_editor": "false",
  "data-enable-grammarly": "false",
  "data-lt-active": "false",
  "data-ms-editor": "false",
  "data-1p-ignore": "true",
  "data-lpignore": "true",
  "data-form-type": "other",
} as const;
