import { expect, test } from "vitest";
import {
  isHostname,
  isIdnEmail,
  isIdnHostname,
  isIri,
  isIriReference,
  isJsonPointer,
  isRegex,
  isRelativeJsonPointer,
  isUriTemplate,
} from "../../../templates/runtime/checks.ts";

/** All of them are judged by the JSON-Schema-Test-Suite too; these are the cases that a reader would think of first. */
test.each<[string, (text: string) => boolean, accepted: string[], refused: string[]]>([
  [
    "hostname",
    isHostname,
    ["example.com", "a-b", "xn--bcher-kva.example", "xn--4gbwdl.xn--wgbh1c"],
    ["", "a.", ".a", "-a", "a-", "a_b", "bücher.example", "xn--X", "ab--cd", "a".repeat(64)],
  ],
  [
    "idn-hostname",
    isIdnHostname,
    ["bücher.example", "実例.テスト", "실례。테스트", "l·l", "שלום", "बहुव्रीहि"],
    ["", ".", "a。", "〮실례", "-ü", "ü-", "a·l", "Ü", "\u0301a", "שa", "ü".repeat(60)],
  ],
  ["idn-email", isIdnEmail, ["실례@실례.테스트", "a@b.c", "ü@[127.0.0.1]"], ["실례", "a＠b", "@b", "a@"]],
  [
    "iri",
    isIri,
    ["http://ƒøø.ßår/?∂éœ=πîx#πîüx", "urn:ü"],
    ["/abc", "http://2001:0db8::1", "http://ü ü", "ü"],
  ],
  ["iri-reference", isIriReference, ["/ü", "#ƒ", ""], ["\\\\ü", "#ƒ\\"]],
  [
    "uri-template",
    isUriTemplate,
    ["", "/{a}/{+b,c:3}{?d*}", "%41"],
    ["{", "{}", "{a,}", "{a:0}", "a b", "%4", "}"],
  ],
  ["json-pointer", isJsonPointer, ["", "/a/~0~1", "//"], ["a", "/~", "/~2", "#/a"]],
  [
    "relative-json-pointer",
    isRelativeJsonPointer,
    ["0", "1/a", "12#"],
    ["", "/a", "01", "-1", "1#/a", "1/~"],
  ],
  ["regex", isRegex, ["a+", "\\p{L}"], ["(", "\\a"]],
])("%s", (_name, check, accepted, refused) => {
  expect(accepted.filter((text) => !check(text))).toEqual([]);
  expect(refused.filter(check)).toEqual([]);
});
