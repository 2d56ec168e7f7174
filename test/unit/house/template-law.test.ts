import { expect, test } from "vitest";
import { readText, repositoryFiles } from "./repository.ts";
import { findTemplateViolations } from "./template-law.ts";

test("every template of the house obeys the template law", () => {
  const templates = repositoryFiles.filter((path) => /^templates\/.*\.hbs$/.test(path));
  expect(
    templates.flatMap((path) =>
      findTemplateViolations(readText(path)).map((problem) => `${path} ${problem}`),
    ),
  ).toEqual([]);
});

test.each([
  "{{name}}",
  "{{this}}",
  "{{user.name}}",
  "{{{name}}}",
  "{{&name}}",
  "{{{string name}}}",
  "{{&string name}}",
  "{{string}}",
  "{{lookup names 1}}",
  "{{log name}}",
  "{{shout name}}",
  "{{string (lookup names 1)}}",
  "{{#each map}}{{string @key}}{{/each}}",
  "{{#each items as |item|}}{{string item}}{{/each}}",
  "{{string @root.name}}",
  "{{#name}}{{/name}}",
  "{{^name}}{{/name}}",
  "{{#shout name}}{{/shout}}",
  "{{#if (shout name)}}{{/if}}",
  "{{#if a}}{{else}}{{name}}{{/if}}",
  "{{> partials/name}}",
  "{{> (choose) name}}",
  "{{#> partials/name name}}{{/partials/name}}",
  '{{#*inline "x"}}{{/inline}}',
  "{{* decorate}}",
])("%s is refused", (template) => {
  expect(findTemplateViolations(`first line\n${template}`)).not.toEqual([]);
});

test.each([
  "{{string name}}",
  "{{string this}}",
  "{{string ../name}}",
  "{{code body 2}}",
  "{{!-- a comment with {{name}} --}}",
  "{{#if a}}{{key b}}{{else if c}}{{key d}}{{else}}{{key e}}{{/if}}",
  "{{#unless a}}{{key b}}{{/unless}}",
  "{{#each items}}{{number @index}}{{#unless @last}}, {{/unless}}{{/each}}",
  "{{#with a}}{{json this}}{{/with}}",
  "{{> partials/name user}}",
  "{{~string name~}}",
  "\\{{name}}",
])("%s is allowed", (template) => {
  expect(findTemplateViolations(template)).toEqual([]);
});

test("a violation names its line", () => {
  expect(findTemplateViolations("a\nb {{name}}")).toEqual(["line 2: {{name}} has no context helper"]);
});
