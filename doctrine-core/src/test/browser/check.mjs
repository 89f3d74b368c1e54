// Opens the golden HTML reports in Chromium and checks what only a browser can tell; pictures go into target/browser.
// See CONTRIBUTING.md. CHROMIUM names the browser, else /usr/bin/chromium.

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import path from "node:path";
import { chromium } from "playwright-core";

const here = path.dirname(fileURLToPath(import.meta.url));
const goldens = path.resolve(here, "../resources/dev/doctrine/report");
const pictures = path.resolve(here, "../../../target/browser");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const REPORTS = [
  "doctrine.en.golden",
  "doctrine.fr.golden",
  "all-well.fr.golden",
  "hostile.en.golden",
  "organisation/fr/doctrine",
];
const PORTFOLIOS = [
  "../portfolio/portfolio.en.golden",
  "../portfolio/portfolio.fr.golden",
  "../portfolio/shown.en.golden",
  "../portfolio/shown.fr.golden",
]; // their list of applications filters and sorts
const OVERVIEWS = ["build/en/doctrine", "build/fr/doctrine", ...PORTFOLIOS]; // they have no matrix
const REFERENCES = ["reference.en.golden", "reference.fr.golden"]; // the doctrine, with a chooser
const PAGES = [...REPORTS, ...OVERVIEWS, ...REFERENCES];
const WIDTHS = [375, 1280];
const SCHEMES = ["light", "dark"];
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"];

const failures = [];

function fail(where, what) {
  failures.push(`${where}: ${what}`);
}

/** A tab that has opened the report; what it complains about, or asks for beside the report, is a failure. */
async function open(context, name, where) {
  const url = pathToFileURL(path.join(goldens, `${name}.html`)).href;
  const tab = await context.newPage();
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) fail(where, `console: ${message.text()}`);
  });
  tab.on("pageerror", (error) => fail(where, `error: ${error.message}`));
  tab.on("dialog", (dialog) => {
    fail(where, `dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  tab.on("request", (request) => {
    if (request.url().split("#")[0] !== url) fail(where, `request: ${request.url()}`);
  });
  await tab.goto(url, { waitUntil: "load" });
  return tab;
}

async function checkContent(tab, name, where) {
  const seen = await tab.evaluate(() => {
    const styled = getComputedStyle(document.querySelector(".doctrine h1"));
    const matrix = document.querySelector("#matrix-from-1");
    return {
      environments: document.querySelectorAll(".environment").length,
      columns: matrix ? matrix.querySelectorAll("thead th").length - 1 : 0,
      rows: matrix ? matrix.querySelectorAll("tbody tr").length : 0,
      cells: matrix ? matrix.querySelectorAll("tbody td").length : 0,
      empty: matrix ? [...matrix.querySelectorAll("td")].filter((cell) => !cell.innerText.trim()).length : 0,
      scripts: document.scripts.length,
      styled: styled.marginTop === "0px",
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  if (OVERVIEWS.includes(name) || REFERENCES.includes(name)) {
    if (!(await tab.locator("tbody tr").count())) fail(where, "nothing is listed");
  } else if (seen.rows === 0 || seen.columns !== seen.environments || seen.cells !== seen.rows * seen.columns || seen.empty) {
    fail(where, `the matrix is not whole: ${JSON.stringify(seen)}`);
  }
  const scripts = REFERENCES.includes(name) ? 2 : PORTFOLIOS.includes(name) ? 1 : 0;
  if (seen.scripts !== scripts) fail(where, `${seen.scripts} scripts`);
  if (!seen.styled) fail(where, "the style does not apply; is its digest in the policy right?");
  if (seen.overflow > 0) fail(where, `the page is ${seen.overflow} pixels wider than the window`);
  return seen;
}

const fold = (tab, closed) =>
  tab.evaluate((open) => document.querySelectorAll("details").forEach((part) => (part.open = open)), !closed);

/** On a phone, a table says that it scrolls where it does, and only there. */
async function checkScrolling(tab, where) {
  const wrong = await tab.evaluate(() =>
    [...document.querySelectorAll(".scroll")]
      .filter((box) => {
        const says = getComputedStyle(box.querySelector("caption > span"), "::after").content.length > 20;
        return box.scrollWidth > box.clientWidth !== says;
      })
      .map((box) => box.getAttribute("aria-labelledby")),
  );
  if (wrong.length) fail(where, `says wrongly whether it scrolls: ${wrong.join(", ")}`);
}

/** The first tab stop is the way past the header, and every stop shows where it is. */
async function checkKeyboard(tab, where) {
  const stops = await tab.locator("a[href], summary, select, input, button, [tabindex='0']").filter({ visible: true }).count();
  for (let stop = 0; stop < stops; stop++) {
    await tab.keyboard.press("Tab");
    const focus = await tab.evaluate(() => {
      const style = getComputedStyle(document.activeElement);
      return {
        element: document.activeElement.outerHTML.slice(0, 80),
        skip: document.activeElement.className === "skip",
        visible: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      };
    });
    if (stop === 0 && !focus.skip) fail(where, `the first tab stop is ${focus.element}`);
    if (!focus.visible) fail(where, `focus does not show on ${focus.element}`);
  }
  return stops;
}

async function checkAccessibility(tab, where) {
  // The report's own policy forbids scripts; the debugger may run one all the same.
  await tab.evaluate(axe);
  const result = await tab.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), RULES);
  for (const violation of result.violations) {
    const places = violation.nodes.slice(0, 3).map((node) => `${node.target} (${node.failureSummary})`);
    fail(where, `axe ${violation.id}: ${violation.help}; ${violation.nodes.length} times: ${places.join("; ")}`);
  }
  // axe cannot judge the contrast of a lone sign; each stands before a word in the same colour, which it does judge.
  for (const rule of result.incomplete) {
    const open = rule.nodes.filter((node) => !/\.sign\[aria-hidden="true"\]$/.test(node.target.at(-1)));
    if (open.length) fail(where, `axe cannot decide ${rule.id} on ${open.length} elements: ${open[0].target}`);
  }
  return result;
}

const file = (name) => name.replace("../", "").replaceAll("/", "-");

async function check(browser, name, width, scheme) {
  const where = `${name} ${width} ${scheme}`;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const tab = await open(context, name, where);
  const seen = await checkContent(tab, name, where);
  await fold(tab, false);
  const result = await checkAccessibility(tab, where);
  if (width === 375) await checkScrolling(tab, where);
  await fold(tab, true);
  await tab.screenshot({ path: path.join(pictures, `${file(name)}-${width}-${scheme}.png`), fullPage: true });
  const stops = await checkKeyboard(tab, where);
  await context.close();
  console.log(
    `${where}: matrix ${seen.rows} x ${seen.columns}, ${stops} tab stops, axe ${result.passes.length} rules passed, ` +
      `${result.violations.length} violated`,
  );
}

async function print(browser, name) {
  const context = await browser.newContext({ viewport: { width: 700, height: 990 }, colorScheme: "dark" });
  const tab = await open(context, name, `${name} print`);
  await tab.emulateMedia({ media: "print", colorScheme: "dark" });
  const overflow = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) fail(`${name} print`, `${overflow} pixels do not fit on the sheet`);
  await tab.screenshot({ path: path.join(pictures, `${file(name)}-print.png`), fullPage: true });
  await tab.pdf({ path: path.join(pictures, `${file(name)}.pdf`), preferCSSPageSize: true, tagged: true });
  await context.close();
}

/** In every situation, the chooser shows what the goal "offers" says: its lines, then the numbers of those of each situation. */
async function checkChooser(browser, name) {
  const golden = path.join(goldens, `${name.replace("reference.", "reference-offers.")}.txt`);
  const [lines, rows] = readFileSync(golden, "utf8").trimEnd().split("\n\n").map((part) => part.split("\n"));
  const context = await browser.newContext();
  const tab = await open(context, name, `${name} chooser`);
  const shown = await tab.evaluate(() => {
    const [owner, classification, availability] = document.querySelectorAll("#chooser select");
    const exposures = [...document.querySelectorAll("#chooser input")];
    const answers = [];
    for (let o = 0; o < owner.options.length; o++) {
      for (let c = 0; c < classification.options.length; c++) {
        for (let e = 0; e < 2 ** exposures.length; e++) {
          for (let a = 0; a < availability.options.length; a++) {
            [owner.selectedIndex, classification.selectedIndex, availability.selectedIndex] = [o, c, a];
            exposures.forEach((box, place) => (box.checked = Boolean((e >> place) & 1)));
            availability.dispatchEvent(new Event("change", { bubbles: true }));
            answers.push(
              [...document.querySelectorAll("#chooser-answers li")].map((item) => ({
                offer: item.querySelector("p > code").textContent,
                open: item.classList.contains("good"),
                constraint: item.querySelector(".why code")?.textContent,
                reason: item.querySelector(".why span")?.textContent,
              })),
            );
          }
        }
      }
    }
    return answers;
  });
  if (shown.length !== rows.length) fail(name, `the chooser has ${shown.length} situations, the goal ${rows.length}`);
  const colon = name.includes(".fr.") ? "\u00A0: " : ": ";
  let wrong = 0;
  rows.forEach((row, place) => {
    row.split(" ").forEach((number, offer) => {
      const said = shown[place]?.[offer];
      const line = said?.constraint ? `${said.offer}${colon}${said.constraint}. ${said.reason}` : `${said?.offer}${colon}`;
      const same = said?.open ? lines[number].startsWith(line) && !lines[number].includes(". ") : lines[number] === line;
      if (!same && wrong++ < 3) fail(name, `the chooser says "${line}", the goal "${lines[number]}"`);
    });
  });
  await context.close();
  console.log(`${name}: ${shown.length} situations chosen, ${wrong} answers unlike those of the goal`);
}

/** Every choice and heading of a portfolio does what it says; without scripts, the list is whole and asks for nothing. */
async function checkApplications(browser, name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const where = `${name} list`;
  const tab = await open(context, name, where);
  const rows = tab.locator("#applications-table tbody tr");
  const all = await rows.count();
  const cells = (column) => rows.filter({ visible: true }).locator(`> :nth-child(${column + 1})`).allInnerTexts();
  const status = () => tab.locator("#applications-shown").innerText();
  for (const [select, column] of [["verdict", 1], ["owner", 2], ["offer", 3]]) {
    const choice = tab.locator(`#choose-${select}`);
    const options = await choice.locator("option").evaluateAll((found) => found.map((option) => [option.value, option.text]));
    let chosen = 0;
    for (const [value, text] of options.slice(1)) {
      await choice.selectOption(value);
      const seen = await cells(column);
      chosen += seen.length;
      const wrong = seen.filter((cell) => !cell.toLowerCase().includes(text.toLowerCase()));
      if (wrong.length) fail(where, `"${text}" shows ${wrong[0]}`);
      if (!(await status()).includes(String(seen.length))) fail(where, `"${text}" shows ${seen.length} rows, and says ${await status()}`);
    }
    if (select === "verdict" && chosen !== all) fail(where, `the verdicts show ${chosen} of ${all} rows`);
    if (select !== "verdict" && chosen === 0) fail(where, `nothing to choose: ${select}`);
    await choice.selectOption("");
  }
  await tab.locator("#choose-words").fill("SUIVI   titres");
  if ((await cells(0)).length !== 1) fail(where, `the search shows ${(await cells(0)).length} rows`);
  await tab.locator("#choose-words").fill("");
  const given = await cells(1);
  const { compare } = new Intl.Collator(name.includes(".fr.") ? "fr" : "en", { numeric: true });
  const headings = tab.locator("#applications-table thead th");
  for (let column = 0; column < (await headings.count()); column++) {
    for (const order of ["ascending", "descending"]) {
      await headings.nth(column).locator("button").click();
      if ((await headings.nth(column).getAttribute("aria-sort")) !== order) fail(where, `column ${column} is not ${order}`);
      const seen = await cells(column);
      const risen = order === "ascending" ? seen : seen.toReversed();
      const sorted = column === 1 ? given : [...seen].sort((one, other) => compare(one.trim(), other.trim()));
      if (risen.join("|") !== sorted.join("|")) fail(where, `column ${column} is not ${order}: ${seen.join(", ")}`);
    }
  }
  await context.close();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(pathToFileURL(path.join(goldens, `${name}.html`)).href);
  if ((await bare.locator("#applications-table tbody tr").filter({ visible: true }).count()) !== all) fail(where, "not whole without scripts");
  if (await bare.locator("#applications-choices").isVisible()) fail(where, "asks without scripts");
  await plain.close();
  console.log(`${name}: ${all} declarations chosen and sorted`);
}

/** Nothing that the Nu HTML Checker calls an error. */
function checkMarkup() {
  const files = PAGES.map((name) => path.join(goldens, `${name}.html`));
  const checker = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const result = spawnSync("java", ["-jar", checker, "--errors-only", "--format", "gnu", ...files], { encoding: "utf8" });
  if (result.error) fail("markup", `no Java to run the checker: ${result.error.message}`);
  result.stderr?.split("\n").filter(Boolean).forEach((line) => fail("markup", line));
  console.log(`markup of ${files.length} pages: ${result.status === 0 ? "no error" : "not right"}`);
  if (result.status !== 0 && !result.stderr) fail("markup", `the checker ended with ${result.status}`);
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  checkMarkup();
  for (const name of REFERENCES) await checkChooser(browser, name);
  for (const name of PORTFOLIOS) await checkApplications(browser, name);
  for (const name of PAGES) {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) await check(browser, name, width, scheme);
    }
    await print(browser, name);
  }
} finally {
  await browser.close();
}
failures.forEach((failure) => console.error(`FAILED ${failure}`));
console.log(`${PAGES.length} pages, ${failures.length} failures; pictures in ${path.relative(process.cwd(), pictures)}`);
process.exitCode = failures.length ? 1 : 0;
