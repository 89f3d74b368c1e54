// Every relative link of the built site leads to a file of it, and to a heading or anchor that is there.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const site = resolve(dirname(fileURLToPath(import.meta.url)), "../../../../doctrine-maven-plugin/target/site");
if (!existsSync(site)) {
  console.error(`There is no ${site}: ./mvnw compile site builds it.`);
  process.exit(1);
}

const pages = readdirSync(site, { recursive: true })
  .filter((name) => name.endsWith(".html"))
  .map((name) => join(site, name));
const texts = new Map(pages.map((page) => [page, readFileSync(page, "utf8").replace(/<script[^]*?<\/script>/g, "")]));
const ids = new Map(
  pages.map((page) => [page, new Set([...texts.get(page).matchAll(/\s(?:id|name)="([^"]*)"/g)].map((id) => id[1]))]),
);

let looked = 0;
const broken = [];
for (const page of pages) {
  for (const [, target] of texts.get(page).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    if (/^(?:[a-z]+:|\/\/)/i.test(target)) continue;
    looked++;
    const [path, anchor] = target.replaceAll("&amp;", "&").split("#").map(decodeURIComponent);
    const file = path === "" ? page : resolve(dirname(page), path.split("?")[0]);
    const isFile = existsSync(file) && statSync(file).isFile();
    if (!isFile || (anchor && ids.has(file) && !ids.get(file).has(anchor))) {
      broken.push(`${relative(site, page)}: ${target}`);
    }
  }
}
for (const language of ["fr", "en"]) {
  if (!texts.has(join(site, language, "doctrine.html"))) broken.push(`${language}/doctrine.html is not in the site`);
}

broken.forEach((link) => console.error(`broken: ${link}`));
console.log(`${pages.length} pages, ${looked} relative links, ${broken.length} broken`);
process.exit(broken.length > 0 || looked === 0 ? 1 : 0);
