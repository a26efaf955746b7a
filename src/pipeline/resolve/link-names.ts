import type { Drafts } from './draft.js'
import { linkBody } from './link-bodies.js'
import { linkPerson } from './link-people.js'
import type { Name } from './name.js'
import type { Reading } from './reading.js'
import { Registry } from './registry.js'
import { findToldBodies } from './told-bodies.js'

/** Whether the name is one word, but for particles: "Okoye", "Al Shara". */
export function isShortName(name: Name): boolean {
  return name.given === name.last
}

/** Links all names of two words and more, so that a source introduced late is known from the start. */
export function linkFullNames(reading: Reading, names: readonly Name[], drafts: Drafts): Registry {
  const registry = new Registry(findToldBodies(reading))
  const full = names.filter((name) => !isShortName(name))
  for (const name of full) if (name.kind !== 'person') linkBody(reading, registry, name, drafts)
  for (const name of full) if (name.kind === 'person') linkPerson(reading, registry, name, drafts)
  return registry
}
