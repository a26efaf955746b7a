const LN2_HI = 6.9314718036912381649e-1
const LN2_LO = 1.90821492927058770002e-10
const INVERSE_LN2 = Math.LOG2E
/** Below these, no multiple of ln 2 is taken away, or one. The numbers whose upper halves msun compares. */
const HALF_LN2 = 0.34657382965087890625
const ONE_AND_A_HALF_LN2 = 1.039721488952636719

const POWERS = listPowers()

/** 2 to the power of -1074 to 1023, by doubling, which is exact. */
function listPowers(): Float64Array {
  const powers = new Float64Array(2098)
  powers[1074] = 1
  for (let at = 1075; at < powers.length; at++) powers[at] = powers[at - 1] * 2
  for (let at = 1073; at >= 0; at--) powers[at] = powers[at + 1] / 2
  return powers
}

/**
 * e to the power of `x`, the same to the last bit on every engine: `Math.exp` is left to them, and newer ones differ.
 * Sums and products of IEEE 754 alone, after FreeBSD's msun, e_exp.c (Sun Microsystems, 1993–2004): x = k ln 2 + r, and
 * a rational approximation of the rest. Off by less than one unit in the last place.
 */
export function exponential(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.782712893384) return Infinity
  if (x < -745.1332191019411) return 0
  const size = x < 0 ? -x : x
  if (size < 2 ** -28) return 1 + x
  if (size < HALF_LN2) {
    const c = approach(x)
    return 1 - ((x * c) / (c - 2) - x)
  }
  if (x === 1) return Math.E
  const sign = x < 0 ? -1 : 1
  const k = size < ONE_AND_A_HALF_LN2 ? sign : Math.trunc(INVERSE_LN2 * x + sign * 0.5)
  const hi = x - k * LN2_HI
  const lo = k * LN2_LO
  const rest = hi - lo
  const c = approach(rest)
  const y = 1 - (lo - (rest * c) / (2 - c) - hi)
  if (k === 1024) return y * 2 * POWERS[2097]
  return k >= -1021 ? y * POWERS[k + 1074] : y * POWERS[k + 2074] * POWERS[74]
}

function approach(x: number): number {
  const t = x * x
  return (
    x -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  )
}

/** Powers are looked up at this many steps between two powers of two. */
const STEPS = 256
const STEP = Math.LN2 / STEPS
const PER_UNIT = STEPS / Math.LN2
const FRACTIONS = Float64Array.from({ length: STEPS }, (_, step) => exponential(step * STEP))

/**
 * e to the power of an `x` that is not above 0, for inner loops: by a table and the first terms of the series, twice as
 * fast as `exponential` and as much the same on every engine. Off by less than 1e-12 of the power; 0 below -700.
 */
export function decay(x: number): number {
  if (!(x > -700)) return 0
  const steps = Math.floor(x * PER_UNIT)
  const rest = x - steps * STEP
  const series = 1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest / 24)))
  return POWERS[(steps >> 8) + 1074] * FRACTIONS[steps & 255] * series
}
