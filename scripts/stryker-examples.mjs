/** Stryker plugin: a rule's examples are its tests, its note and summary its page; none of them is code to be tested. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const PROSE = new Set(['ok', 'notOk', 'note', 'summary'])

/**
 * What is read of Babel's path.
 * @typedef {{ type: string, key?: { name?: string }, callee?: { name?: string } }} Node
 * @typedef {{ node: Node, parentPath?: { parent?: Node } | null }} NodePath
 */

const examples = {
  /** @param {NodePath} path */
  shouldIgnore(path) {
    if (path.node.type !== 'ObjectProperty' || !PROSE.has(path.node.key?.name ?? '')) return undefined
    const call = path.parentPath?.parent
    return call?.type === 'CallExpression' && call.callee?.name === 'defineRule'
      ? 'Prose and examples of a rule'
      : undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'examples', examples)]
