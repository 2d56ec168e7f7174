import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** As much of playwright-core as is used: it is installed only for this section. */
interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>;
  };
}

interface Browser {
  version(): string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Page {
  goto(url: string): Promise<unknown>;
  locator(selector: string): { textContent(options: { readonly timeout: number }): Promise<string | null> };
  close(): Promise<void>;
}

const switches = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Starts the Chromium that is installed beside this module. */
export async function startBrowser(): Promise<Browser> {
  const require = createRequire(join(import.meta.dirname, "package.json"));
  const { chromium }: Playwright = require("playwright-core");
  // The package has no version for `require`.
  const { default: binary } = await import(pathToFileURL(require.resolve("@sparticuz/chromium")).href);
  const executablePath: string = await binary.executablePath();
  return chromium.launch({ executablePath, args: switches });
}

/** What the element `#result` of a page says in the end. */
export async function readResult(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return (await page.locator("#result[data-done]").textContent({ timeout: 60_000 })) ?? "";
  } finally {
    await page.close();
  }
}
