import type { Trees } from '../../src/model/trees.js'

export interface TreeOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Fewest rows in a leaf. */
  readonly minLeaf: number
  readonly l2: number
}

const BINS = 64

/** Bin edges of each feature: quantiles of its values. */
function findEdges(rows: Float32Array, n: number, width: number): Float32Array[] {
  const edges: Float32Array[] = []
  const step = Math.max(1, Math.floor(n / 20000))
  for (let f = 0; f < width; f++) {
    const values: number[] = []
    for (let i = 0; i < n; i += step) values.push(rows[i * width + f])
    values.sort((a, b) => a - b)
    const cuts = new Set<number>()
    for (let b = 1; b < BINS; b++) cuts.add(values[Math.floor((b / BINS) * (values.length - 1))])
    edges.push(Float32Array.from([...cuts].sort((a, b) => a - b)))
  }
  return edges
}

/**
 * Grows trees on log loss with second-order leaf values (Chen and Guestrin 2016), on binned features.
 * @param target 0–1 for each row; @param weight of each row
 */
export function growTrees(
  rows: Float32Array,
  width: number,
  target: Float32Array,
  weight: Float32Array,
  options: TreeOptions,
): Trees {
  const n = target.length
  const edges = findEdges(rows, n, width)
  const bins = new Uint8Array(n * width)
  for (let f = 0; f < width; f++) {
    const e = edges[f]
    for (let i = 0; i < n; i++) {
      const v = rows[i * width + f]
      let lo = 0,
        hi = e.length
      while (lo < hi) {
        const m = (lo + hi) >> 1
        if (v > e[m]) lo = m + 1
        else hi = m
      }
      bins[i * width + f] = lo
    }
  }
  let sumT = 0,
    sumW = 0
  for (let i = 0; i < n; i++) {
    sumT += target[i] * weight[i]
    sumW += weight[i]
  }
  const base = Math.log(sumT / (sumW - sumT))
  const score = new Float64Array(n).fill(base)
  const roots: number[] = [],
    feature: number[] = [],
    value: number[] = [],
    left: number[] = []
  const g = new Float64Array(n),
    h = new Float64Array(n)
  const order = new Int32Array(n),
    scratch = new Int32Array(n)
  const HG = new Float64Array(width * BINS),
    HH = new Float64Array(width * BINS),
    HN = new Float64Array(width * BINS)
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]))
      g[i] = (p - target[i]) * weight[i]
      h[i] = Math.max(1e-6, p * (1 - p)) * weight[i]
      order[i] = i
    }
    roots.push(feature.length)
    feature.push(-1)
    value.push(0)
    left.push(0)
    const stack: [node: number, from: number, to: number, depth: number][] = [[feature.length - 1, 0, n, 0]]
    while (stack.length) {
      const [node, from, to, depth] = stack.pop()!
      let G = 0,
        H = 0
      for (let k = from; k < to; k++) {
        G += g[order[k]]
        H += h[order[k]]
      }
      const leaf = (-options.rate * G) / (H + options.l2)
      let best = 1e-6,
        bestF = -1,
        bestB = 0
      if (depth < options.depth && to - from >= 2 * options.minLeaf) {
        HG.fill(0)
        HH.fill(0)
        HN.fill(0)
        for (let k = from; k < to; k++) {
          const i = order[k],
            gi = g[i],
            hi = h[i],
            b = i * width
          for (let f = 0; f < width; f++) {
            const s = f * BINS + bins[b + f]
            HG[s] += gi
            HH[s] += hi
            HN[s]++
          }
        }
        const parent = (G * G) / (H + options.l2)
        for (let f = 0; f < width; f++) {
          let gl = 0,
            hl = 0,
            nl = 0
          for (let b = 0; b < edges[f].length; b++) {
            const s = f * BINS + b
            gl += HG[s]
            hl += HH[s]
            nl += HN[s]
            if (nl < options.minLeaf || to - from - nl < options.minLeaf) continue
            const gr = G - gl,
              hr = H - hl
            const gain = (gl * gl) / (hl + options.l2) + (gr * gr) / (hr + options.l2) - parent
            if (gain > best) {
              best = gain
              bestF = f
              bestB = b
            }
          }
        }
      }
      if (bestF < 0) {
        value[node] = leaf
        for (let k = from; k < to; k++) score[order[k]] += leaf
        continue
      }
      let a = from,
        z = 0
      for (let k = from; k < to; k++) {
        const i = order[k]
        if (bins[i * width + bestF] <= bestB) order[a++] = i
        else scratch[z++] = i
      }
      for (let k = 0; k < z; k++) order[a + k] = scratch[k]
      feature[node] = bestF
      value[node] = edges[bestF][bestB]
      left[node] = feature.length
      feature.push(-1, -1)
      value.push(0, 0)
      left.push(0, 0)
      stack.push([left[node], from, a, depth + 1], [left[node] + 1, a, to, depth + 1])
    }
  }
  return {
    width,
    base,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    value: Float32Array.from(value),
    left: Int32Array.from(left),
  }
}
