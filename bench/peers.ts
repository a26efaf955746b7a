import compromise from 'compromise'
import { retext } from 'retext'
import retextEquality from 'retext-equality'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadBuilt } from './built.js'

/** A tool, and what it does with one article. */
export interface Peer {
  readonly name: string
  readonly read: (text: string) => unknown
}

/** onrecord, and what people use today for parts of its work. */
export async function createPeers(): Promise<Peer[]> {
  const { createAnalyzer } = await loadBuilt()
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const equality = retext().use(retextEquality).freeze()
  return [
    { name: 'onrecord, whole analyze', read: createAnalyzer() },
    {
      name: 'wink-nlp, sentences and parts of speech',
      read: (text) => nlp.readDoc(text).sentences().length(),
    },
    {
      name: 'compromise, .quotations()',
      read: (text) => compromise(text).quotations().out('array') as unknown,
    },
    { name: 'retext-equality', read: (text) => equality.processSync(text).messages.length },
  ]
}
