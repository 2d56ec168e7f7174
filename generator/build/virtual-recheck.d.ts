/** The analysis of regular expressions by recheck, put into the bundle by `recheck-plugin.ts`. */
declare module "virtual:recheck" {
  export { checkSync } from "recheck";
}
