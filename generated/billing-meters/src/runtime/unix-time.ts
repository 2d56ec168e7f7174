/** Seconds since 1970, as `format: unix-time` has them on the wire. Anything but a Date is returned as it is. */
export function toUnixTime(value: unknown): unknown {
  return value instanceof Date ? value.getTime() / 1000 : value;
}
