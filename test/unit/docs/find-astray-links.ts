import { posix } from "node:path";

/** The links of generated docs that lead to no file, or to no place in one: `docs/a.html -> b.html#c`. */
export function findAstrayLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const places = new Map<string, ReadonlySet<string>>();
  const placesOf = (path: string) => {
    const known =
      places.get(path) ??
      new Set(path.endsWith(".html") ? htmlPlaces(path, files) : headingAnchors(path, files));
    places.set(path, known);
    return known;
  };
  const astray: string[] = [];
  for (const [path, text] of files) {
    if (!path.startsWith("docs/")) continue;
    for (const link of path.endsWith(".html") ? htmlLinks(text) : markdownLinks(text)) {
      // Descriptions link to where they like; relative to what, only their authors know.
      if (/^(?:[a-z]+:|#$|\/)/i.test(link)) continue;
      const [file = "", place] = link.split("#");
      const target = file === "" ? path : posix.join(posix.dirname(path), decodeURI(file));
      const isThere =
        files.has(target) && (place === undefined || placesOf(target).has(decodeURIComponent(place)));
      if (!isThere) astray.push(`${path} -> ${link}`);
    }
  }
  return astray;
}

/** Quotation marks and angle brackets are always references in our attributes, so a pattern reads them rightly. */
function htmlLinks(html: string): readonly string[] {
  return Array.from(html.matchAll(/ (?:href|src|action)="([^"]*)"/g), ([, link = ""]) => decode(link));
}

function htmlPlaces(path: string, files: ReadonlyMap<string, string>): readonly string[] {
  return Array.from((files.get(path) ?? "").matchAll(/ id="([^"]*)"/g), ([, id = ""]) => decode(id));
}

function decode(attribute: string): string {
  return attribute.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

function markdownLinks(markdown: string): readonly string[] {
  return Array.from(withoutCode(markdown).matchAll(/(?<!\\)\]\(<?([^\s()>]+)>?\)/g), ([, link = ""]) => link);
}

/** As GitHub makes them: lower-case words with `-` between them. */
function headingAnchors(path: string, files: ReadonlyMap<string, string>): readonly string[] {
  return Array.from(withoutCode(files.get(path) ?? "").matchAll(/^#+ (.*)$/gm), ([, words = ""]) =>
    words
      .toLowerCase()
      .replaceAll("\\", "")
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,})[^`][\s\S]*?^\1$/gm, "").replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, "");
}
