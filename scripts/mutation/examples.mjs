/**
 * Stryker plugin with what is not to be changed: a rule's examples, which are its tests, and its note and summary, which
 * are its page; and, for MUTATED_PART=2/4, all functions, class members and constants but the fourth part.
 */
import { createHash } from 'node:crypto'
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const PROSE = new Set(['ok', 'notOk', 'note', 'summary'])

const [part, parts] = (process.env['MUTATED_PART'] ?? '1/1').split('/').map(Number)
const MEMBERS = new Set(['Program', 'ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ClassBody'])
const HOLDERS = new Set(['ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ClassDeclaration'])

/**
 * What is read of Babel's path.
 * @typedef {{ type: string, key?: { name?: string }, callee?: { name?: string } }} Node
 * @typedef {{ node: Node, parent?: Node, parentPath?: { parent?: Node } | null, toString(): string }} NodePath
 */

/** @param {NodePath} path */
function isOfOtherPart(path) {
  if (parts === 1 || !MEMBERS.has(path.parent?.type ?? '') || HOLDERS.has(path.node.type)) return false
  const digest = createHash('sha256').update(path.toString()).digest()
  return digest.readUInt32LE(0) % parts !== part - 1
}

const examples = {
  /** @param {NodePath} path */
  shouldIgnore(path) {
    if (isOfOtherPart(path)) return 'Of another part'
    if (path.node.type !== 'ObjectProperty' || !PROSE.has(path.node.key?.name ?? '')) return undefined
    const call = path.parentPath?.parent
    return call?.type === 'CallExpression' && call.callee?.name === 'defineRule'
      ? 'Prose and examples of a rule'
      : undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'examples', examples)]
