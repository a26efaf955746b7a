/**
 * Works on up to `window` items at once and gives the results in the order of the items. Nothing more is read while
 * `window` results wait to be taken, so that memory stays constant when the reader of the results is slow.
 * @param work never rejects
 * @throws what `input` throws, after the results of all items before it
 */
export async function* mapInOrder<Item, Result>(
  input: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  window: number,
): AsyncGenerator<Result> {
  const line = new Line<Result>(window)
  void fill(line, input, work)
  try {
    for (let next = await line.first(); next !== null; next = await line.first()) {
      yield await next.result
      line.shift()
    }
  } finally {
    line.close()
  }
}

async function fill<Item, Result>(
  line: Line<Result>,
  input: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
): Promise<void> {
  try {
    for await (const item of input) {
      await line.hasRoom()
      if (line.isClosed) return
      line.push(work(item))
    }
    line.end(null)
  } catch (error) {
    line.end({ error })
  }
}

/** Results that wait to be taken, first come, first served. */
class Line<Result> {
  isClosed = false
  readonly #window: number
  readonly #waiting: Promise<Result>[] = []
  #isEnded = false
  #failure: { readonly error: unknown } | null = null
  #wake: (() => void)[] = []

  constructor(window: number) {
    this.#window = window
  }

  push(result: Promise<Result>): void {
    this.#waiting.push(result)
    this.#changed()
  }

  shift(): void {
    void this.#waiting.shift()
    this.#changed()
  }

  end(failure: { readonly error: unknown } | null): void {
    this.#isEnded = true
    this.#failure = failure
    this.#changed()
  }

  close(): void {
    this.isClosed = true
    this.#changed()
  }

  /** Waits until another result may be added, or nobody takes any more. */
  async hasRoom(): Promise<void> {
    while (!this.isClosed && this.#waiting.length >= this.#window) await this.#change()
  }

  /** Waits for the first result, in an object so that it is not awaited here; null after the last. */
  async first(): Promise<{ readonly result: Promise<Result> } | null> {
    while (this.#waiting.length === 0 && !this.#isEnded) await this.#change()
    if (this.#waiting.length > 0) return { result: this.#waiting[0] }
    if (this.#failure !== null) throw this.#failure.error
    return null
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve))
  }

  #changed(): void {
    const woken = this.#wake
    this.#wake = []
    for (const resolve of woken) resolve()
  }
}
