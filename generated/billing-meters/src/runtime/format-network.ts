import { isHostname, isIdnHostname } from "./format-hostname.js";

/** `format: ipv4`: four decimal numbers up to 255, without leading zeros. */
export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

/** `format: ipv6`: RFC 4291, also with an IPv4 address in its end, without a zone. */
export function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    const parts = half === "" ? [] : half.split(":");
    const last = parts.at(-1);
    if (index === halves.length - 1 && last?.includes(".")) {
      if (!isIpv4(last)) return false;
      parts.splice(-1, 1, "0", "0");
    }
    if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return false;
    groups += parts.length;
  }
  return halves.length === 2 ? groups <= 7 : groups === 8;
}

/** `format: email`: RFC 5321, a local part (quoted or not) at a host name or an address in brackets. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || local.length > 64) return false;
  if (
    !/^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*")$/u.test(
      local,
    )
  ) {
    return false;
  }
  const literal = /^\[(?:IPv6:(.+)|(.+))\]$/.exec(domain);
  if (literal === null) return isHostname(domain);
  return literal[1] === undefined ? isIpv4(literal[2] ?? "") : isIpv6(literal[1]);
}

/** `format: idn-email`: RFC 6531, an email address with letters of any script. */
export function isIdnEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  return (
    isEmail(`${local.replace(/[^\x00-\x7f]/gu, "a")}@example.com`) &&
    (isIdnHostname(domain) || isEmail(`a@${domain}`))
  );
}
