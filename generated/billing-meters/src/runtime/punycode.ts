/** Punycode, as host names of other scripts are written in ASCII. Source: RFC 3492, section 6. */
const base = 36;
const firstBias = 72;
const firstCode = 128;

/** The text behind `xn--`; `undefined` where there is none. */
export function decodePunycode(text: string): string | undefined {
  const delimiter = text.lastIndexOf("-");
  const output = Array.from(text.slice(0, Math.max(delimiter, 0)), codePoint);
  let [code, index, bias] = [firstCode, 0, firstBias];
  for (let position = delimiter + 1; position < text.length; ) {
    const start = index;
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(text[position++]?.toLowerCase() ?? "?");
      if (digit < 0) return undefined;
      index += digit * weight;
      const threshold = thresholdAt(k, bias);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - start, length, start === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff) return undefined;
    output.splice(index++, 0, code);
  }
  return output.map((point) => String.fromCodePoint(point)).join("");
}

/** How many characters a text takes behind `xn--`. */
export function punycodeLength(text: string): number {
  const points = Array.from(text, codePoint);
  const basic = points.filter((point) => point < firstCode).length;
  let [code, delta, bias, handled] = [firstCode, 0, firstBias, basic];
  let length = basic > 0 ? basic + 1 : 0;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta++;
      if (point !== code) continue;
      for (let [rest, k] = [delta, base]; ; k += base) {
        length++;
        const threshold = thresholdAt(k, bias);
        if (rest < threshold) break;
        rest = Math.floor((rest - threshold) / (base - threshold));
      }
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    code++;
  }
  return length;
}

function thresholdAt(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, 1), 26);
}

function adapt(difference: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(difference / (isFirst ? 700 : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > 455; k += base) delta = Math.floor(delta / 35);
  return k + Math.floor((36 * delta) / (delta + 38));
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
