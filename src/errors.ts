/** A caller's mistake: an unknown or ill-typed option, or text that is not a string. Thrown at the door, once. */
export class UsageError extends TypeError {
  override readonly name = 'UsageError'
}

/** Weights that do not fit this version of the library, or are damaged. Thrown by the loader, never later. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}
