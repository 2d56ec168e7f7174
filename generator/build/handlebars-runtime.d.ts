/** Handlebars without its compiler. The package declares it by another name than the one Node finds it by. */
declare module "handlebars/runtime.js" {
  import Handlebars from "handlebars";

  export default Handlebars;
}
