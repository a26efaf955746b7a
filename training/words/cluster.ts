import { DIMENSIONS, type Vectors } from './resources.js'

const ROUNDS = 15
/** The first centres are taken evenly from this many of the most frequent words. */
const SEEDS = 8000

/** Spherical k-means (Dhillon and Modha 2001): the number of its cluster for each word, from 0. */
export function clusterWords({ words, rows }: Vectors, count: number): Uint8Array {
  const centres = new Float32Array(count * DIMENSIONS)
  const step = Math.floor(Math.min(words.length, SEEDS) / count)
  for (let c = 0; c < count; c++) {
    centres.set(rows.subarray(c * step * DIMENSIONS, (c * step + 1) * DIMENSIONS), c * DIMENSIONS)
  }
  const member = new Uint8Array(words.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < words.length; i++) member[i] = nearest(centres, rows, i, count)
    moveCentres(centres, rows, member, count)
  }
  return member
}

function nearest(centres: Float32Array, rows: Float32Array, i: number, count: number): number {
  let best = -Infinity
  let at = 0
  for (let c = 0; c < count; c++) {
    let dot = 0
    for (let d = 0; d < DIMENSIONS; d++) dot += rows[i * DIMENSIONS + d] * centres[c * DIMENSIONS + d]
    if (dot <= best) continue
    best = dot
    at = c
  }
  return at
}

function moveCentres(centres: Float32Array, rows: Float32Array, member: Uint8Array, count: number): void {
  centres.fill(0)
  for (let i = 0; i < member.length; i++) {
    for (let d = 0; d < DIMENSIONS; d++) centres[member[i] * DIMENSIONS + d] += rows[i * DIMENSIONS + d]
  }
  for (let c = 0; c < count; c++) {
    let squares = 0
    for (let d = 0; d < DIMENSIONS; d++) squares += centres[c * DIMENSIONS + d] ** 2
    const norm = Math.sqrt(squares) || 1
    for (let d = 0; d < DIMENSIONS; d++) centres[c * DIMENSIONS + d] /= norm
  }
}
