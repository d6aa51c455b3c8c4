/** What a user must be told of an input that cannot be read: a code to script against, and the remedy. */
export class InputError extends Error {
  constructor(
    /** A stable name, such as `NOT_FOUND`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const REASONS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['NOT_FOUND', 'no such file or folder'],
  EACCES: ['UNREADABLE', 'permission denied'],
  EPERM: ['UNREADABLE', 'permission denied'],
  EISDIR: ['UNREADABLE', 'is a folder'],
  ENOTDIR: ['NOT_FOUND', 'a part of the path is not a folder'],
  EMFILE: ['UNREADABLE', 'too many open files'],
  ELOOP: ['UNREADABLE', 'its symbolic links go round in a circle'],
  ENAMETOOLONG: ['NOT_FOUND', 'the name is too long'],
  ENOSPC: ['WRITE_FAILED', 'no space left on the device'],
};

/** Any error met while reading as one that can be shown: Node's own carry codes such as `ENOENT`. */
export function toInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const known = code === undefined ? undefined : REASONS[code];
  if (known) return new InputError(known[0], known[1]);
  return new InputError('UNREADABLE', error instanceof Error ? error.message : String(error));
}
