import type { Model, ModelTable } from '../src/model/format.js'

/** What a trainer gets. */
export interface TrainingContext {
  /** Folder of the data, ../shared/eval unless said otherwise. */
  readonly data: string
  /** Folder of packages that are installed for training alone, training/node_modules unless said otherwise. */
  readonly resources: string
  /** Tables of the trainers before this one and, where they did not run, those of the committed weights. */
  readonly model: Model
}

/** What a trainer yields: all tables whose names begin with its own, and constants under its name. */
export interface Trained {
  readonly tables: Readonly<Record<string, ModelTable>>
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** One step of `npm run train`. The same data must give the same bytes. */
export interface Trainer {
  /** First part of the names of its tables. */
  readonly name: string
  /** Files of the data folder that it reads. */
  readonly inputs: readonly string[]
  /** Packages of the resources folder that it reads; without them its committed tables are kept. */
  readonly resources?: readonly string[]
  train(context: TrainingContext): Trained | Promise<Trained>
}
