import { isIpv6 } from "./format-network.js";

/** `format: uri`: RFC 3986, with a scheme. */
export function isUri(text: string): boolean {
  return usualUri.test(text) || (/^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text));
}

/** Almost all URIs: without a user, an address in brackets or percent signs. What else there is takes several times as long. */
const usualUri =
  /^[a-z][a-z\d+.-]*:(?:\/\/[\w.~!$&'()*+,;=-]*(?::\d*)?(?=[/?#]|$)|(?!\/\/))[\w.~!$&'()*+,;=:@/-]*(?:\?[\w.~!$&'()*+,;=:@/?-]*)?(?:#[\w.~!$&'()*+,;=:@/?-]*)?$/i;

/** `format: iri`: RFC 3987, with a scheme. */
export function isIri(text: string): boolean {
  return isUri(inAscii(text));
}

/** `format: iri-reference`: RFC 3987, an IRI or a reference that is relative to one. */
export function isIriReference(text: string): boolean {
  return isUriReference(inAscii(text));
}

/** An IRI is a URI that may also have characters beyond ASCII where a URI may have letters; private ones in its query only. */
function inAscii(text: string): string {
  const privateUse = /[\u{e000}-\u{f8ff}\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu;
  const known = text.replace(/\?[^#]*/, (query) => query.replace(privateUse, "a"));
  return known.replace(/[\u{a0}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{efffd}]/gu, "a");
}

/** `format: uri-template`: RFC 6570. */
export function isUriTemplate(text: string): boolean {
  return /^(?:[^\x00- "%<>\\^`{|}\x7f]|%[\da-f]{2}|\{[+#./;?&=,!@|]?(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?(?:,(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?)*\})*$/i.test(
    text,
  );
}

/** `format: uri-reference`: RFC 3986, a URI or a reference that is relative to one. */
export function isUriReference(text: string): boolean {
  const parts = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
  if (parts === null) return false;
  const [, scheme, authority = "", path = "", query = "", fragment = ""] = parts;
  return (
    (scheme === undefined || /^[a-z][a-z\d+.-]*$/i.test(scheme)) &&
    isAuthority(authority) &&
    /^(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*$/i.test(path) &&
    /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i.test(query) &&
    /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i.test(fragment)
  );
}

function isAuthority(text: string): boolean {
  const parts = /^(?:([^@]*)@)?(?:\[([^[\]]*)\]|([^@:[\]]*))(?::\d*)?$/.exec(text);
  if (parts === null) return false;
  const [, user = "", address, name = ""] = parts;
  return (
    /^(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*$/i.test(user) &&
    (address === undefined || isIpv6(address) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(address)) &&
    /^(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*$/i.test(name)
  );
}
