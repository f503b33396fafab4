/** Decimal numbers exactly, as JSON writes them: what divides what is a question about decimals, not about binary fractions. */

/** numerator / 10^scale */
interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

function toDecimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toString().toLowerCase().split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const scale = decimals.length - Number(exponent);
  const units = BigInt(whole + decimals);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

function align(a: number, b: number): readonly [a: bigint, b: bigint, scale: number] {
  const [x, y] = [toDecimal(a), toDecimal(b)];
  const scale = Math.max(x.scale, y.scale);
  return [x.units * 10n ** BigInt(scale - x.scale), y.units * 10n ** BigInt(scale - y.scale), scale];
}

/** Whether `value` is a multiple of `divisor`, for validators that divide in binary as for those that don't; else undefined. */
export function divides(divisor: number, value: number): boolean | undefined {
  const binary = Number.isInteger(value / divisor);
  const [units, step] = align(value, divisor);
  const decimal = step !== 0n && units % step === 0n;
  return binary === decimal ? decimal : undefined;
}

/** The smallest number that both divide; undefined where it can't be written exactly. */
export function commonMultiple(a: number, b: number): number | undefined {
  const [x, y, scale] = align(a, b);
  if (x <= 0n || y <= 0n) return undefined;
  const units = (x / greatestDivisor(x, y)) * y;
  const value = Number(units) / 10 ** scale;
  return units <= BigInt(Number.MAX_SAFE_INTEGER) && scale <= 15 ? value : undefined;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
