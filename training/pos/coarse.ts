import { TAGS } from '../../src/pipeline/document.js'

/** Twelve classes, as the universal tagset of Petrov, Das and McDonald (2012) maps the Penn Treebank. */
const CLASSES: Readonly<Record<string, string>> = {
  noun: 'NN NNS NNP NNPS',
  verb: 'VB VBD VBG VBN VBP VBZ MD',
  adjective: 'JJ JJR JJS',
  adverb: 'RB RBR RBS WRB',
  pronoun: 'PRP PRP$ WP WP$ EX',
  determiner: 'DT PDT WDT',
  adposition: 'IN TO',
  number: 'CD',
  conjunction: 'CC',
  particle: 'RP POS',
  punctuation: ". , : `` '' -LRB- -RRB-",
  other: '$ # FW LS SYM UH',
}

/** Class of each tag, in the order of `TAGS`. */
export const COARSE: readonly string[] = TAGS.map(
  (tag) => Object.keys(CLASSES).find((name) => CLASSES[name].split(' ').includes(tag)) ?? 'other',
)
