import { findArticleWords, type FoundWords } from '../report/article-words.js'
import { firstWordAfter } from '../span/words.js'
import type { Edges } from './alignment.js'

/**
 * `findArticleWords` that looks again only at the lines that have changed: no word crosses a line break.
 * @param edgesOf what the text shares with its last version
 */
export function rememberArticle(edgesOf: () => Edges): typeof findArticleWords {
  let old = findArticleWords('')
  return (text) => {
    const { before, behind, by } = edgesOf()
    const start = before > 0 ? text.lastIndexOf('\n', before - 1) + 1 : 0
    const stop = behind > 0 ? text.indexOf('\n', text.length - behind) : -1
    const end = stop < 0 ? text.length : stop
    old = join(old, findArticleWords(text.slice(start, end)), start, end - by, by)
    return old
  }
}

/** The old words up to `start`, those found from there on, and the old ones from `rest` on, `by` further on. */
function join(old: FoundWords, own: FoundWords, start: number, rest: number, by: number): FoundWords {
  const before = firstWordAfter(old.places, start)
  const behind = firstWordAfter(old.places, rest)
  const count = before + own.places.count + old.places.count - behind
  const joinPlaces = (places: Int32Array, found: Int32Array): Int32Array => {
    const all = new Int32Array(count)
    all.set(places.subarray(0, before))
    for (let i = 0; i < found.length; i++) all[before + i] = found[i] + start
    const at = before + found.length
    for (let i = behind; i < places.length; i++) all[at + i - behind] = places[i] + by
    return all
  }
  const { starts, marks } = old.marks
  const [head, tail] = [countBelow(starts, start), countBelow(starts, rest)]
  return {
    places: {
      count,
      starts: joinPlaces(old.places.starts, own.places.starts),
      ends: joinPlaces(old.places.ends, own.places.ends),
    },
    marks: {
      starts: [
        ...starts.slice(0, head),
        ...own.marks.starts.map((offset) => offset + start),
        ...starts.slice(tail).map((offset) => offset + by),
      ],
      marks: [...marks.slice(0, head), ...own.marks.marks, ...marks.slice(tail)],
    },
  }
}

function countBelow(offsets: readonly number[], limit: number): number {
  let count = 0
  while (count < offsets.length && offsets[count] < limit) count++
  return count
}
