/**
 * Text that is safe to show in a terminal: without escape sequences and other controls, and without the
 * marks that turn the direction of what follows. Tabs and line ends stay.
 */
export function sanitize(text: string): string {
  if (!/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  return text
    .replace(/(?:\x1b\[|\x9b)[0-9;?]*[ -/]*[@-~]?/g, '')
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
